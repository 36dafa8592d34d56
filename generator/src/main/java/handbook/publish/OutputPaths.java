package handbook.publish;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.output.PlannedFile;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The paths of one site: each can exist on every common file system, and none gets in another's way. Any thread may claim. */
public final class OutputPaths {
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final String FORBIDDEN = "\\:*?\"<>|";
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_PATH = 1000;

    private final Map<String, Claim> claims = new ConcurrentHashMap<>();

    /** Reports each file of a site that could not be written, at the place that gave it its path. */
    public static void check(Collection<PlannedFile> files, Problems problems) {
        OutputPaths paths = new OutputPaths();
        for (PlannedFile file : files) {
            try {
                paths.claim(file.path());
            } catch (Refusal refusal) {
                Diagnostic found = refusal.diagnostic();
                problems.add(Rule.BAD_OUTPUT, file.source(), found.message(), found.hint());
            }
        }
    }

    /**
     * Takes a path for a file.
     *
     * @throws Refusal if the path is unsafe or taken
     */
    void claim(String path) throws Refusal {
        List<String> names = List.of(path.split("/", -1));
        for (String name : names) {
            String fault = fault(name);
            if (fault != null) {
                throw unsafe(path, "the name '" + printable(name) + "' " + fault);
            }
        }
        if (path.getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
            throw unsafe(
                    printable(path.substring(0, 60)) + "...", "the path is longer than " + LONGEST_PATH + " bytes");
        }
        if (path.equals(OutputManifest.NAME)) {
            throw unsafe(path, "the name is the manifest's own");
        }
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            take(new Claim(path.substring(0, slash), true));
        }
        take(new Claim(path, false));
    }

    private void take(Claim claim) throws Refusal {
        Claim holder = claims.putIfAbsent(key(claim.path), claim);
        if (holder == null || (claim.folder && claim.equals(holder))) {
            return;
        }
        boolean inOrder = holder.path.compareTo(claim.path) <= 0;
        String one = inOrder ? holder.path : claim.path;
        String other = inOrder ? claim.path : holder.path;
        if (!one.equals(other)) {
            throw unsafe(other, "the path differs from '" + one + "' only in the case or form of its letters");
        }
        throw unsafe(
                one, holder.folder == claim.folder ? "two files have this path" : "the path is a file and a folder");
    }

    private static String key(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String fault(String name) {
        if (name.isEmpty()) {
            return "is empty";
        }
        if (name.equals(".") || name.equals("..")) {
            return "leads elsewhere";
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return "ends in a dot or a space";
        }
        if (name.chars().anyMatch(c -> Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0)) {
            return "holds a character that not every file system can store";
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            return "is not valid text";
        }
        if (RESERVED.matcher(name).matches()) {
            return "is reserved by Windows";
        }
        return name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME
                ? "is longer than " + LONGEST_NAME + " bytes"
                : null;
    }

    private static Refusal unsafe(String path, String message) {
        return new Refusal(printable(path), message, "change the id, alias or file name that the address is made from");
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "\u00b7");
    }

    private record Claim(String path, boolean folder) {}
}
