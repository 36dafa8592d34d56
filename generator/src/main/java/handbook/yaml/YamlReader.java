package handbook.yaml;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.value.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads YAML into groups of fields. Values stay the text that was typed: nothing is guessed to be a number, a date or a
 * truth value. Tags, duplicate keys, more than 10 aliases and nesting over 30 deep are problems.
 */
public final class YamlReader {
    private final Problems problems;

    public YamlReader(Problems problems) {
        this.problems = problems;
    }

    /** The items of a file that holds one group of fields or a list of them; nothing if it cannot be read. */
    public Optional<List<YamlItem>> items(YamlText source) {
        YamlPlaces places = YamlPlaces.in(source);
        return compose(source, places).flatMap(root -> switch (root) {
            case MappingNode one -> Optional.of(List.of(new YamlItem(one, places)));
            case SequenceNode list -> Optional.of(itemsOf(list, places));
            default -> {
                String message = "the file holds a text instead of fields";
                problems.add(Rule.WRONG_TYPE, places.of(root), message, "write 'field: value' lines");
                yield Optional.empty();
            }
        });
    }

    /** The one group of fields that a file holds; nothing if it cannot be read or holds anything else. */
    public Optional<YamlItem> item(YamlText source) {
        YamlPlaces places = YamlPlaces.in(source);
        return compose(source, places).flatMap(root -> {
            if (root instanceof MappingNode mapping) {
                return Optional.of(new YamlItem(mapping, places));
            }
            String message = "fields are wanted here, not a " + (root instanceof SequenceNode ? "list" : "text");
            problems.add(Rule.WRONG_TYPE, places.of(root), message, "write 'field: value' lines");
            return Optional.empty();
        });
    }

    /**
     * The items of a file that holds several named lists of them; nothing if it cannot be read.
     *
     * @param names the lists there may be
     */
    public Optional<Map<String, List<YamlItem>>> sections(YamlText source, Collection<String> names) {
        YamlPlaces places = YamlPlaces.in(source);
        return compose(source, places).flatMap(root -> sections(root, places, names));
    }

    private Optional<Map<String, List<YamlItem>>> sections(Node root, YamlPlaces places, Collection<String> names) {
        String known = String.join(" and ", names.stream().sorted().toList());
        if (!(root instanceof MappingNode mapping)) {
            problems.add(Rule.WRONG_TYPE, places.of(root), "the file must hold named lists", "they are " + known);
            return Optional.empty();
        }
        Map<String, List<YamlItem>> sections = new HashMap<>();
        boolean sound = true;
        for (NodeTuple tuple : mapping.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            if (!names.contains(name)) {
                String nearest = NearestMatch.hint(name, names);
                String hint = nearest.isEmpty() ? "the lists are " + known : nearest;
                Location place = places.of(tuple.getKeyNode());
                problems.add(Rule.UNKNOWN_FIELD, place, "'" + name + "' is not a list here", hint);
                sound = false;
            } else if (tuple.getValueNode() instanceof SequenceNode list) {
                sections.put(name, itemsOf(list, places));
            } else {
                Location place = places.of(tuple.getValueNode());
                problems.add(Rule.WRONG_TYPE, place, "'" + name + "' must be a list", "put a dash before each item");
                sound = false;
            }
        }
        return sound ? Optional.of(sections) : Optional.empty();
    }

    /** The texts of a file that holds groups of fields within groups of fields; nothing if it cannot be read. */
    public List<WrittenText> texts(YamlText source) {
        List<WrittenText> texts = new ArrayList<>();
        item(source).ifPresent(item -> addTexts(item.node(), "", item.places(), texts));
        return texts;
    }

    private void addTexts(MappingNode group, String above, YamlPlaces places, List<WrittenText> texts) {
        for (NodeTuple tuple : group.getValue()) {
            Location name = places.of(tuple.getKeyNode());
            String key = above + (tuple.getKeyNode() instanceof ScalarNode written ? written.getValue() : "");
            switch (tuple.getValueNode()) {
                case ScalarNode text -> texts.add(new WrittenText(key, text.getValue(), name, places.of(text)));
                case MappingNode inner -> addTexts(inner, key + ".", places, texts);
                default ->
                    problems.add(Rule.WRONG_TYPE, name, "'" + key + "' must be a text", "write it on the same line");
            }
        }
    }

    private List<YamlItem> itemsOf(SequenceNode list, YamlPlaces places) {
        List<YamlItem> items = new ArrayList<>();
        for (Node node : list.getValue()) {
            if (node instanceof MappingNode mapping) {
                items.add(new YamlItem(mapping, places));
            } else {
                problems.add(
                        Rule.WRONG_TYPE,
                        places.of(node),
                        "an item of the list is not a group of fields",
                        "write 'field: value' lines after the dash");
            }
        }
        return items;
    }

    private Optional<Node> compose(YamlText source, YamlPlaces places) {
        return new NodeReader(source, places, problems).read();
    }
}
