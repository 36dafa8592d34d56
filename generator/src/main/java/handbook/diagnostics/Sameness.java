package handbook.diagnostics;

import java.util.regex.Pattern;

/**
 * What a problem keeps when other lines of its file move: two problems that share it are the same but for their places.
 *
 * @param rule the rule's id, which may be of another release of the program
 * @param message without line numbers
 */
public record Sameness(String rule, String path, String message) {
    private static final Pattern LINE = Pattern.compile("(\\.(?:md|markdown|ya?ml)):\\d+(?::\\d+)?|\\b(lines?) \\d+");

    public Sameness {
        path = Printable.of(path);
        message = LINE.matcher(Printable.of(message)).replaceAll("$1$2");
    }

    public static Sameness of(Diagnostic problem) {
        return new Sameness(problem.rule().id(), problem.place().path(), problem.message());
    }
}
