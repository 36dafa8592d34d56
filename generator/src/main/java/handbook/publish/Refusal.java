package handbook.publish;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Rule;
import handbook.diagnostics.Severity;
import handbook.model.value.Location;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why nothing is published. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final String place;
    private final String hint;

    Refusal(String place, String message, String hint) {
        super(message);
        this.place = place;
        this.hint = hint;
    }

    /** The disk would not do as asked. */
    static Refusal because(IOException e, Path place, String attempt) {
        Refusal refusal = new Refusal(place.toString(), attempt + ": " + reason(e), hint(e));
        refusal.initCause(e);
        return refusal;
    }

    /** The new site is published all the same. */
    Diagnostic warning() {
        return new Diagnostic(
                Severity.WARNING, Rule.BAD_OUTPUT, Location.of(place), String.valueOf(getMessage()), hint);
    }

    Diagnostic diagnostic() {
        return Diagnostic.of(Rule.BAD_OUTPUT, Location.of(place), String.valueOf(getMessage()), hint);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied for " + denied.getFile();
            case FileAlreadyExistsException exists -> exists.getFile() + " is in the way";
            case NoSuchFileException missing -> missing.getFile() + " does not exist";
            case FileSystemException trouble
            when trouble.getReason() != null -> trouble.getReason() + " (" + trouble.getFile() + ")";
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }

    private static String hint(IOException e) {
        String text = String.valueOf(e.getMessage());
        if (text.contains("No space left") || text.contains("quota")) {
            return "free some space: the new site is written in full before it takes the place of the old one";
        }
        if (text.contains("busy") || text.contains("cross-device") || text.contains("Cross-device")) {
            return "the folder may be a mount point, which cannot be renamed; publish to a folder inside it with --out";
        }
        return "give yourself the right to write there, or choose another folder with --out";
    }
}
