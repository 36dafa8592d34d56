package handbook.bringing.template;

import handbook.yaml.Loose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What Liquid and its kin do to a value before it is shown. */
final class Filters {
    private Filters() {}

    /** The value after a filter; nothing for one that is not known here. */
    static Optional<Loose> apply(String filter, Loose value, List<Loose> arguments) {
        String first = arguments.isEmpty() ? "" : plain(arguments.getFirst());
        String second = arguments.size() < 2 ? "" : plain(arguments.get(1));
        return switch (filter) {
            case "relative_url",
                    "absolute_url",
                    "url",
                    "safe",
                    "raw",
                    "escape",
                    "escape_once",
                    "xml_escape",
                    "h",
                    "markdownify",
                    "smartify",
                    "normalize_whitespace",
                    "strip_newlines",
                    "newline_to_br",
                    "liquify",
                    "dump",
                    "jsonify",
                    "inspect",
                    "strip_html" -> Optional.of(value);
            case "append" -> Optional.of(text(plain(value) + first));
            case "prepend" -> Optional.of(text(first + plain(value)));
            case "upcase", "upper" -> Optional.of(text(plain(value).toUpperCase(Locale.ROOT)));
            case "downcase", "lower" -> Optional.of(text(plain(value).toLowerCase(Locale.ROOT)));
            case "capitalize" -> Optional.of(text(capital(plain(value))));
            case "strip", "trim" -> Optional.of(text(plain(value).strip()));
            case "lstrip" -> Optional.of(text(plain(value).stripLeading()));
            case "rstrip" -> Optional.of(text(plain(value).stripTrailing()));
            case "replace" ->
                Optional.of(text(first.isEmpty() ? plain(value) : plain(value).replace(first, second)));
            case "remove" ->
                Optional.of(text(first.isEmpty() ? plain(value) : plain(value).replace(first, "")));
            case "remove_first" ->
                Optional.of(
                        text(plain(value).startsWith(first) ? plain(value).substring(first.length()) : plain(value)));
            case "slugify", "slug" ->
                Optional.of(text(plain(value)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "")));
            case "default" ->
                Optional.of(
                        plain(value).isEmpty() || plain(value).equals("false")
                                ? arguments.isEmpty() ? value : arguments.getFirst()
                                : value);
            case "split" ->
                Optional.of(new Loose.Many(List.of(plain(value).split(java.util.regex.Pattern.quote(first))).stream()
                        .<Loose>map(Filters::text)
                        .toList()));
            case "size", "length" ->
                Optional.of(text(String.valueOf(
                        value instanceof Loose.Many many
                                ? many.items().size()
                                : plain(value).length())));
            default ->
                value instanceof Loose.Many many ? ofList(filter, many.items(), first, second) : Optional.empty();
        };
    }

    private static Optional<Loose> ofList(String filter, List<Loose> items, String first, String second) {
        return switch (filter) {
            case "join" ->
                Optional.of(text(
                        items.stream().map(Filters::plain).collect(Collectors.joining(first.isEmpty() ? " " : first))));
            case "first" -> Optional.of(items.isEmpty() ? text("") : items.getFirst());
            case "last" -> Optional.of(items.isEmpty() ? text("") : items.getLast());
            case "reverse", "reversed" -> Optional.of(many(items.reversed()));
            case "uniq" -> Optional.of(many(items.stream().distinct().toList()));
            case "compact" ->
                Optional.of(many(
                        items.stream().filter(item -> !plain(item).isEmpty()).toList()));
            case "map" ->
                Optional.of(many(items.stream().map(item -> field(item, first)).toList()));
            case "where" ->
                Optional.of(many(items.stream()
                        .filter(item ->
                                second.isEmpty() || field(item, first).texts().anyMatch(second::equals))
                        .toList()));
            case "sort", "sort_natural" -> {
                List<Loose> sorted = new ArrayList<>(items);
                Collections.sort(
                        sorted, Comparator.comparing(item -> plain(first.isEmpty() ? item : field(item, first))));
                yield Optional.of(many(sorted));
            }
            default -> Optional.empty();
        };
    }

    private static Loose field(Loose item, String name) {
        return item instanceof Loose.Group group ? group.get(name) : text("");
    }

    private static Loose many(List<Loose> items) {
        return new Loose.Many(items);
    }

    private static Loose text(String text) {
        return new Loose.Text(text);
    }

    /** A value as a page shows it. */
    static String plain(Loose value) {
        return value instanceof Loose.Text text ? text.text() : value.texts().collect(Collectors.joining(" "));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
