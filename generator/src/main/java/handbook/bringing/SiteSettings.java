package handbook.bringing;

import handbook.bringing.fields.PageFields;
import handbook.yaml.Loose;
import handbook.yaml.LooseYaml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the parts that pages came to into the site's settings. */
final class SiteSettings {
    private static final Pattern PARTS =
            Pattern.compile("^parts:[ \\t]*\\n((?:[ \\t]*(?:#.*)?\\n|[ \\t]+.*\\n|-.*\\n)*)", Pattern.MULTILINE);

    private SiteSettings() {}

    /**
     * The settings with all parts; nothing where they are right as they are.
     *
     * @param title what the site is called where it has no settings yet
     */
    static Optional<String> with(Map<String, String> parts, Optional<String> settings, String title) {
        if (settings.isEmpty()) {
            String name = title.isBlank() ? "" : "title: " + PageFields.quoted(title) + "\n";
            return Optional.of(name + "parts:\n" + listed(parts, ""));
        }
        String text = settings.get().endsWith("\n") ? settings.get() : settings.get() + "\n";
        Map<String, String> missing = new LinkedHashMap<>(parts);
        Loose known = LooseYaml.read(text)
                .filter(Loose.Group.class::isInstance)
                .map(value -> ((Loose.Group) value).get("parts"))
                .orElse(new Loose.Text(""));
        if (!(known instanceof Loose.Many many) || many.items().isEmpty()) {
            return Optional.empty();
        }
        many.items()
                .forEach(item -> missing.remove(
                        item instanceof Loose.Group part ? part.get("id").text() : ""));
        Matcher list = PARTS.matcher(text);
        if (missing.isEmpty() || !list.find()) {
            return Optional.empty();
        }
        Matcher first = Pattern.compile("^([ \\t]*)-", Pattern.MULTILINE).matcher(list.group(1));
        String indent = first.find() ? first.group(1) : "";
        int end = list.start(1) + list.group(1).stripTrailing().length();
        return Optional.of(text.substring(0, end) + "\n" + listed(missing, indent)
                + text.substring(Math.min(text.length(), end + 1)));
    }

    private static String listed(Map<String, String> parts, String indent) {
        return parts.entrySet().stream()
                .map(part -> indent + "- id: " + part.getKey() + "\n" + indent + "  title: "
                        + PageFields.quoted(part.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
