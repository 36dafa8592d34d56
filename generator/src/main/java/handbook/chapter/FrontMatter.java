package handbook.chapter;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.text.Markdown;
import handbook.model.value.Location;
import handbook.yaml.YamlText;
import java.util.Optional;

/**
 * A Markdown file cut in two.
 *
 * @param fields the YAML between the lines of three dashes
 * @param body the Markdown after them
 */
record FrontMatter(YamlText fields, Markdown body) {
    private static final String FENCE = "---";

    /** The two halves of a file; a problem and nothing if it does not start with front matter that ends. */
    static Optional<FrontMatter> split(String path, String source, Problems problems) {
        String text = source.replaceFirst("^---[ \t]+\n", FENCE + "\n");
        if (!text.startsWith(FENCE + "\n")) {
            problems.add(
                    Rule.MISSING_FIELD,
                    new Location(path, 1, 1, 1),
                    "the page has no front matter",
                    "start the file with a line of three dashes, its fields, and three dashes again");
            return Optional.empty();
        }
        int end = text.indexOf("\n" + FENCE, FENCE.length());
        while (end >= 0 && !isFence(text, end + 1)) {
            end = text.indexOf("\n" + FENCE, end + 1);
        }
        if (end < 0) {
            problems.add(
                    Rule.BAD_YAML,
                    new Location(path, 1, 1, FENCE.length()),
                    "the front matter has no end",
                    "write a line of three dashes after its last field");
            return Optional.empty();
        }
        if (text.substring(FENCE.length(), end < 0 ? text.length() : end + 1).isBlank()) {
            String hint = "write the page's fields between the two lines of dashes";
            problems.add(Rule.EMPTY_FILE, new Location(path, 1, 1, FENCE.length()), "the front matter is empty", hint);
            return Optional.empty();
        }
        String fields = text.substring(FENCE.length() + 1, Math.max(end, FENCE.length()) + 1);
        int lineEnd = text.indexOf('\n', end + 1);
        String body = lineEnd < 0 ? "" : text.substring(lineEnd + 1);
        int bodyLine = 3 + (int) fields.chars().filter(c -> c == '\n').count();
        return Optional.of(
                new FrontMatter(new YamlText(path, fields, 2), new Markdown(body, new Location(path, bodyLine, 1, 0))));
    }

    private static boolean isFence(String text, int from) {
        int lineEnd = text.indexOf('\n', from);
        return text.substring(from, lineEnd < 0 ? text.length() : lineEnd)
                .strip()
                .equals(FENCE);
    }
}
