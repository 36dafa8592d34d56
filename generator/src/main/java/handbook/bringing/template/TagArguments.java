package handbook.bringing.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a tag is given.
 *
 * @param plain values without a name, in order, as typed
 * @param named values with one, as typed
 */
record TagArguments(List<String> plain, Map<String, String> named) {
    private static final Pattern ARGUMENT = Pattern.compile(
            "(?:([\\w-]+)\\s*[=:]\\s*)?(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`[^`]*`|[^\\s,\"'=]+)");
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|avif|svg)");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|/|\\.\\.?/)\\S*|\\S+/\\S+|[\\w-]+\\.\\w{2,4}");
    private static final Set<String> SAID = Set.of(
            "text",
            "title",
            "caption",
            "alt",
            "label",
            "heading",
            "content",
            "name",
            "summary",
            "description",
            "message",
            "body",
            "tab",
            "button");

    static TagArguments of(String arguments) {
        List<String> plain = new ArrayList<>();
        Map<String, String> named = new LinkedHashMap<>();
        Matcher matcher = ARGUMENT.matcher(arguments);
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                plain.add(matcher.group(2));
            } else {
                named.put(matcher.group(1), matcher.group(2));
            }
        }
        return new TagArguments(plain, named);
    }

    String first() {
        return plain.isEmpty() ? "" : plain.getFirst();
    }

    /** The text of a named value; empty where there is none. */
    String text(String... names) {
        for (String name : names) {
            if (named.containsKey(name)) {
                return unquoted(named.getOrDefault(name, ""));
            }
        }
        return "";
    }

    /** What of it is said to readers. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        plain.stream()
                .filter(TagArguments::isQuoted)
                .map(TagArguments::unquoted)
                .filter(each -> !isAddress(each))
                .forEach(words::add);
        named.forEach((name, value) -> {
            if (SAID.contains(name.toLowerCase(java.util.Locale.ROOT)) && !isAddress(unquoted(value))) {
                words.add(unquoted(value));
            }
        });
        return words;
    }

    /** A picture, a link or words, as HTML. */
    String shown() {
        List<String> all = new ArrayList<>(plain.stream()
                .filter(TagArguments::isQuoted)
                .map(TagArguments::unquoted)
                .toList());
        named.values().stream()
                .filter(TagArguments::isQuoted)
                .map(TagArguments::unquoted)
                .forEach(all::add);
        String words = String.join(" ", words());
        for (String each : all) {
            if (PICTURE.matcher(each).matches() && !each.contains(" ")) {
                return "<img src=\"" + each + "\" alt=\"" + words.replace("\"", "&quot;") + "\">";
            }
        }
        return all.stream()
                .filter(each -> isAddress(each) && !words.isEmpty())
                .findFirst()
                .map(address -> "<a href=\"" + address + "\">" + words + "</a>")
                .orElse(words);
    }

    private static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    private static boolean isQuoted(String text) {
        return text.length() > 1 && "\"'`".indexOf(text.charAt(0)) >= 0;
    }

    static String unquoted(String text) {
        return isQuoted(text)
                ? text.substring(1, text.length() - 1).replace("\\\"", "\"").replace("\\'", "'")
                : text;
    }
}
