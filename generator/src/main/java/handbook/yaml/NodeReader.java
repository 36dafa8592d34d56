package handbook.yaml;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.value.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML into nodes, and says where it cannot be read, or says something that its writer cannot have meant. */
final class NodeReader {
    private final YamlText source;
    private final YamlPlaces places;
    private final Problems problems;

    NodeReader(YamlText source, YamlPlaces places, Problems problems) {
        this.source = source;
        this.places = places;
        this.problems = problems;
    }

    /** The root; nothing if there is a problem. */
    Optional<Node> read() {
        if (source.text().isBlank()) {
            problems.add(Rule.EMPTY_FILE, places.of(0), "there is nothing here", "write an entity, or delete the file");
            return Optional.empty();
        }
        OptionalInt control = firstControlCharacter(source.text());
        if (control.isPresent()) {
            Location place = places.of(control.getAsInt());
            problems.add(Rule.BAD_YAML, place, "a control character is not allowed in YAML", "delete it");
            return Optional.empty();
        }
        try {
            Node root = new Composer(new StrictParser(source.text(), places), new TextResolver(), StrictParser.OPTIONS)
                    .getSingleNode();
            Optional<YamlSlip> unseen =
                    YamlSlipFinder.first(places.lines(), places.lines().size()).filter(YamlSlip::silent);
            if (unseen.isPresent()) {
                report(unseen.get());
                return Optional.empty();
            }
            if (root == null) {
                String message = "there is nothing here but comments";
                problems.add(Rule.EMPTY_FILE, places.of(0), message, "write an entity, or delete the file");
                return Optional.empty();
            }
            return isSound(root) ? Optional.of(root) : Optional.empty();
        } catch (StrictParser.Refused refused) {
            problems.add(Rule.BAD_YAML, refused.place(), refused.message(), refused.hint());
        } catch (MarkedYAMLException e) {
            report(e);
        }
        return Optional.empty();
    }

    /** What was mistyped says more than where the parser gave up. */
    private void report(MarkedYAMLException e) {
        Mark mark = Advice.mark(e);
        int reached = Math.max(
                e.getProblemMark() == null ? 0 : e.getProblemMark().getLine(), mark == null ? 0 : mark.getLine());
        Optional<YamlSlip> slip = YamlSlipFinder.first(places.lines(), reached);
        if (slip.isPresent()) {
            report(slip.get());
            return;
        }
        Advice advice = Advice.on(String.valueOf(e.getProblem()));
        problems.add(Rule.BAD_YAML, mark == null ? places.of(0) : places.of(mark), advice.message(), advice.hint());
    }

    private void report(YamlSlip slip) {
        problems.add(Rule.BAD_YAML, places.of(slip), slip.message(), slip.hint());
    }

    private static OptionalInt firstControlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7F || c == '\n';
            if (!plain && !StreamReader.isPrintable(text.codePointAt(i)) && !Character.isLowSurrogate(c)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether no field is given twice, nothing holds itself and no text holds what no text may. */
    private boolean isSound(Node node) {
        if (node.isTwoStepsConstruction()) {
            String message = "an alias stands inside what it names";
            problems.add(Rule.BAD_YAML, places.of(node), message, "write the value out");
            return false;
        }
        return switch (node) {
            case MappingNode mapping -> hasUniqueKeys(mapping) & allSound(parts(mapping));
            case SequenceNode sequence -> allSound(sequence.getValue());
            case ScalarNode scalar -> isPrintable(scalar);
            default -> true;
        };
    }

    private boolean allSound(List<Node> nodes) {
        boolean sound = true;
        for (Node node : nodes) {
            sound &= isSound(node);
        }
        return sound;
    }

    private static List<Node> parts(MappingNode mapping) {
        return mapping.getValue().stream()
                .flatMap(tuple -> Stream.of(tuple.getKeyNode(), tuple.getValueNode()))
                .toList();
    }

    /** A text in double quotes can spell out characters that may not be typed. */
    private boolean isPrintable(ScalarNode scalar) {
        if (firstControlCharacter(scalar.getValue()).isEmpty()) {
            return true;
        }
        int start = scalar.getStartMark().getIndex();
        Location place = Escapes.firstControl(source.text(), source.text().offsetByCodePoints(0, start))
                .map(found -> places.of(found.at(), found.length()))
                .orElseGet(() -> places.of(scalar));
        problems.add(
                Rule.BAD_VALUE,
                place,
                "the text spells out a control character, which no page can show",
                "delete it; write \\\\ for a backslash");
        return false;
    }

    private boolean hasUniqueKeys(MappingNode mapping) {
        boolean unique = true;
        Map<String, Node> seen = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                Node first = seen.putIfAbsent(key.getValue(), key);
                if (first != null) {
                    int line = places.of(first).line();
                    String message = "'" + key.getValue() + "' is given twice, first on line " + line;
                    problems.add(Rule.DUPLICATE_KEY, places.of(key), message, "keep one of the two");
                    unique = false;
                }
            }
        }
        return unique;
    }

    /** Reads every plain value as text. */
    private static final class TextResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // None: NO, 1.10 and 12:30:45 stay the text that was typed.
        }
    }
}
