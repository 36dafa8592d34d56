package handbook.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML of any shape, as other programs wrote it: tags are passed over, and of a field that is given twice the last counts. */
public final class LooseYaml {
    private static final int DEEPEST = 30;

    private LooseYaml() {}

    /** What the text holds; nothing if it is not YAML. */
    public static Optional<Loose> read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(100);
        try {
            Node root = new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options)
                    .getSingleNode();
            return Optional.of(root == null ? Loose.Group.EMPTY : valueOf(root, 0));
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    private static Loose valueOf(Node node, int depth) {
        if (depth > DEEPEST) {
            throw new YAMLException("nested too deeply");
        }
        return switch (node) {
            case ScalarNode scalar -> new Loose.Text(scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue());
            case SequenceNode sequence ->
                new Loose.Many(sequence.getValue().stream()
                        .map(item -> valueOf(item, depth + 1))
                        .toList());
            case MappingNode mapping -> group(mapping.getValue(), depth);
            default -> throw new YAMLException("neither a text nor fields");
        };
    }

    private static Loose.Group group(List<NodeTuple> tuples, int depth) {
        Map<String, Loose> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : tuples) {
            String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            fields.put(name, valueOf(tuple.getValueNode(), depth + 1));
        }
        return new Loose.Group(fields);
    }
}
