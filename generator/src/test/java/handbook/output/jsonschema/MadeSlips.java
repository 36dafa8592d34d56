package handbook.output.jsonschema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What an editor's fingers may do to a file: one thing at a time, chosen by chance. */
final class MadeSlips {
    private static final List<String> VALUES = List.of(
            "",
            "~",
            "null",
            "''",
            "' '",
            "text",
            "Some words",
            "activ",
            "active",
            "must",
            "Must",
            "known",
            "verified",
            "NO",
            "no",
            "yes",
            "true",
            "false",
            "'true'",
            "True",
            "0",
            "1",
            "3",
            "5",
            "6",
            "'3'",
            "-1",
            "+3",
            "007",
            "99",
            "2015",
            "20155",
            "2015-09",
            "2015-13",
            "2015-9",
            "2015-09-03",
            "2015-09-31",
            "2015-02-29",
            "2016-02-29",
            "'2015'",
            "2015-09-03T10:00:00",
            "3 September 2015",
            "1.10",
            "1.0",
            "12:30:45",
            "48814000",
            "48814000-5",
            "4881400",
            "https://example.org/",
            "http://example.org:80/a?b=c#d",
            "example.org",
            "ftp://example.org/",
            "https://",
            "https://exa mple.org/",
            "https://a.b/%zz",
            "mailto:a@b.org",
            "a",
            "A",
            "con",
            "an-id",
            "an--id",
            "An-Id",
            "an_id",
            "[]",
            "[a]",
            "[a, b]",
            "{}",
            "{a: b}",
            "[[a]]",
            "[{a: b}]",
            "[a, ~]",
            "'" + "x".repeat(111) + "'",
            "'" + "y".repeat(301) + "'",
            "z".repeat(61),
            "1e3",
            "0x1F");

    private record Field(ScalarNode key, Node value) {}

    private final Random random;

    MadeSlips(long seed) {
        random = new Random(seed);
    }

    /** The text with one slip in it; it may be no YAML any more. */
    String in(String yaml, Node root) {
        List<Field> fields = new ArrayList<>();
        List<Node> items = new ArrayList<>();
        collect(root, fields, items);
        if (fields.isEmpty()) {
            return yaml;
        }
        Field field = any(fields);
        return switch (random.nextInt(items.isEmpty() ? 6 : 7)) {
            case 0 -> replaced(yaml, field.key, misspelt(field.key.getValue()));
            case 1 -> cut(yaml, start(field.key), end(yaml, field.value), "");
            case 2, 3 -> cut(yaml, end(yaml, field.key), end(yaml, field.value), ": " + any(VALUES));
            case 4 ->
                cut(
                        yaml,
                        end(yaml, field.value),
                        end(yaml, field.value),
                        "\n" + " ".repeat(field.key.getStartMark().getColumn())
                                + any(List.of("surplus", "status", "titel", "owner")) + ": " + any(VALUES));
            case 5 ->
                field.value instanceof ScalarNode scalar && !scalar.getValue().isEmpty()
                        ? replaced(yaml, scalar, misspelt(yaml.substring(start(scalar), end(yaml, scalar))))
                        : replaced(yaml, field.value, any(VALUES));
            default -> replaced(yaml, any(items), any(VALUES));
        };
    }

    private static void collect(Node node, List<Field> fields, List<Node> items) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                fields.add(new Field((ScalarNode) tuple.getKeyNode(), tuple.getValueNode()));
                collect(tuple.getValueNode(), fields, items);
            }
        } else if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                items.add(item);
                collect(item, fields, items);
            }
        }
    }

    private String misspelt(String word) {
        int at = random.nextInt(word.length());
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + "x" + word.substring(at);
            case 2 -> word + "s";
            default -> word.substring(0, at) + Character.toUpperCase(word.charAt(at)) + word.substring(at + 1);
        };
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String replaced(String yaml, Node node, String by) {
        return cut(yaml, start(node), end(yaml, node), by);
    }

    private static String cut(String yaml, int from, int to, String by) {
        return yaml.substring(0, from) + by + yaml.substring(to);
    }

    private static int start(Node node) {
        return index(node.getStartMark());
    }

    /** Without the spaces and line ends that belong to a block. */
    private static int end(String yaml, Node node) {
        int end = index(node.getEndMark());
        while (end > start(node) && Character.isWhitespace(yaml.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int index(Mark mark) {
        return mark.getIndex();
    }
}
