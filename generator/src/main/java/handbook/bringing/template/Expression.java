package handbook.bringing.template;

import handbook.yaml.Loose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What stands in a template where a value or a condition is wanted. Nothing is given where a name is not known. */
final class Expression {
    private static final Pattern WORD = Pattern.compile(
            "\"[^\"]*\"|'[^']*'|[<>=!]=|[<>]|\\||,|:|\\.\\.|-?\\d+(?:\\.\\d+)?|[\\w-]+(?:\\.[\\w-]+|\\[[^\\]]*])*|\\S");

    private static final Set<String> MADE =
            Set.of("url", "path", "content", "id", "next", "previous", "date", "fileSlug", "inputPath");

    private final Map<String, Loose> names;

    Expression(Map<String, Loose> names) {
        this.names = names;
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The value of an expression with its filters. */
    Optional<Loose> value(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return Optional.of(new Loose.Text(""));
        }
        Optional<Loose> value = operand(words.getFirst());
        int at = 1;
        while (at < words.size() && value.isPresent()) {
            if (!words.get(at).equals("|") || at + 1 >= words.size()) {
                return Optional.empty();
            }
            String filter = words.get(at + 1);
            int end = at + 2;
            List<Loose> arguments = new ArrayList<>();
            while (end < words.size() && !words.get(end).equals("|")) {
                String word = words.get(end++);
                if (word.equals(":") || word.equals(",") || word.equals("(") || word.equals(")")) {
                    continue;
                }
                Optional<Loose> argument = operand(word);
                if (argument.isEmpty()) {
                    return Optional.empty();
                }
                arguments.add(argument.get());
            }
            value = Filters.apply(filter, value.get(), arguments);
            at = end;
        }
        return value;
    }

    /** Whether a condition holds. */
    Optional<Boolean> holds(String text) {
        List<String> words = words(text);
        for (String link : List.of("or", "and")) {
            int at = words.indexOf(link);
            if (at > 0) {
                Optional<Boolean> left = holds(String.join(" ", words.subList(0, at)));
                Optional<Boolean> right = holds(String.join(" ", words.subList(at + 1, words.size())));
                boolean decides = link.equals("or");
                if (left.equals(Optional.of(decides)) || right.equals(Optional.of(decides))) {
                    return Optional.of(decides);
                }
                return left.isPresent() && right.isPresent() ? Optional.of(!decides) : Optional.empty();
            }
        }
        if (!words.isEmpty() && words.getFirst().equals("not")) {
            return holds(String.join(" ", words.subList(1, words.size()))).map(held -> !held);
        }
        return switch (words.size()) {
            case 1 -> operand(words.getFirst()).map(Expression::isTrue);
            case 3 ->
                operand(words.get(0))
                        .flatMap(left -> operand(words.get(2)).flatMap(right -> compared(left, words.get(1), right)));
            default -> value(text).map(Expression::isTrue);
        };
    }

    private static boolean isTrue(Loose value) {
        return switch (value) {
            case Loose.Text text -> !text.text().isEmpty() && !text.text().equals("false");
            case Loose.Many many -> !many.items().isEmpty();
            case Loose.Group group -> true;
        };
    }

    private static Optional<Boolean> compared(Loose left, String operator, Loose right) {
        return switch (operator) {
            case "==", "===" -> Optional.of(left.text().equals(right.text()));
            case "!=", "!==" -> Optional.of(!left.text().equals(right.text()));
            case "contains" ->
                Optional.of(
                        left instanceof Loose.Many many
                                ? many.texts().anyMatch(right.text()::equals)
                                : left.text().contains(right.text()));
            case "<", ">", "<=", ">=" -> ordered(left.text(), operator, right.text());
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> ordered(String left, String operator, String right) {
        try {
            int order = Double.compare(Double.parseDouble(left), Double.parseDouble(right));
            return Optional.of(
                    operator.startsWith("<")
                            ? order < 0 || operator.length() > 1 && order == 0
                            : order > 0 || operator.length() > 1 && order == 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<Loose> operand(String word) {
        char first = word.charAt(0);
        if (first == '"' || first == '\'') {
            return Optional.of(new Loose.Text(word.substring(1, Math.max(1, word.length() - 1))));
        }
        if (word.matches("-?\\d+(\\.\\d+)?|true|false")) {
            return Optional.of(new Loose.Text(word));
        }
        return switch (word) {
            case "nil", "null", "none", "empty", "blank" -> Optional.of(new Loose.Text(""));
            default -> named(word);
        };
    }

    /** What the other generator works out when it publishes: it is there, but not known here. */
    private static boolean isMadeElsewhere(String root, String name) {
        return root.equals("site") || root.equals("page") && MADE.contains(name);
    }

    private Optional<Loose> named(String path) {
        List<String> steps =
                List.of(path.replaceAll("\\[[\"']?([^\\]\"']*)[\"']?]", ".$1").split("\\."));
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Loose value = names.get(steps.getFirst());
        for (String step : steps.subList(1, steps.size())) {
            if (value == null) {
                return Optional.empty();
            }
            if (value instanceof Loose.Group group
                    && !group.fields().containsKey(step)
                    && isMadeElsewhere(steps.getFirst(), step)) {
                return Optional.empty();
            }
            value = switch (value) {
                case Loose.Group group -> group.get(step);
                case Loose.Many many ->
                    switch (step) {
                        case "size", "length" ->
                            new Loose.Text(String.valueOf(many.items().size()));
                        case "first" ->
                            many.items().isEmpty()
                                    ? new Loose.Text("")
                                    : many.items().getFirst();
                        case "last" ->
                            many.items().isEmpty()
                                    ? new Loose.Text("")
                                    : many.items().getLast();
                        default ->
                            step.matches("\\d{1,6}")
                                            && Integer.parseInt(step)
                                                    < many.items().size()
                                    ? many.items().get(Integer.parseInt(step))
                                    : new Loose.Text("");
                    };
                case Loose.Text text ->
                    new Loose.Text(
                            step.equals("size") ? String.valueOf(text.text().length()) : "");
            };
        }
        return Optional.ofNullable(value);
    }
}
