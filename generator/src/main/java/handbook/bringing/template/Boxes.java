package handbook.bringing.template;

import handbook.markdown.foreign.CalloutMarks;
import handbook.markdown.foreign.written.BlockWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes a passage that is set apart in the way that the rest of the import understands. */
public final class Boxes {
    private static final Pattern PLAIN_NAME = Pattern.compile(
            "(?i)(?:alert|callout|admonition|notice|note|notes|info|tip|tips|hint|important|warning|caution|danger|details|collapse|collapsible|expand|expander|spoiler|accordion|inset|blockquote|panel)");
    private static final Pattern KIND =
            Pattern.compile("(?i)note|info|tip|hint|important|warning|caution|danger|error|success|emergency|inset");

    private Boxes() {}

    /** The box that a tag of that name draws around a text; nothing if the name does not say that it draws one. */
    static Optional<String> around(String name, TagArguments arguments, String body) {
        if (!PLAIN_NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        List<String> kinds = arguments.plain().stream()
                .map(TagArguments::unquoted)
                .filter(each -> KIND.matcher(each).matches())
                .toList();
        String type = arguments.text("type", "kind", "level", "color", "class", "context");
        String kind = kinds.isEmpty() ? type.isEmpty() ? name : type : kinds.getFirst();
        String title = String.join(
                " ",
                arguments.words().stream().filter(each -> !kinds.contains(each)).toList());
        String lower = name.toLowerCase(Locale.ROOT);
        boolean folds = lower.startsWith("det")
                || lower.startsWith("coll")
                || lower.startsWith("exp")
                || lower.startsWith("spoil")
                || lower.startsWith("acc");
        return Optional.of(box(folds ? "details" : CalloutMarks.kindOf(kind), title, body, ""));
    }

    /** @param indent what stands before each of its lines */
    public static String box(String kind, String title, String body, String indent) {
        String opening = "<div " + BlockWriter.CALLOUT + "=\"" + kind + "\" " + BlockWriter.TITLE + "=\""
                + title.strip().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\">";
        return "\n\n" + indent + opening + "\n\n"
                + body.replaceFirst("^\\n+", "").stripTrailing() + "\n\n" + indent + "</div>\n\n";
    }
}
