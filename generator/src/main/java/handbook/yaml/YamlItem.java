package handbook.yaml;

import handbook.model.value.Location;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A group of fields in a YAML file, not yet bound to a record. */
public final class YamlItem {
    private final MappingNode node;
    private final YamlPlaces places;

    YamlItem(MappingNode node, YamlPlaces places) {
        this.node = node;
        this.places = places;
    }

    MappingNode node() {
        return node;
    }

    YamlPlaces places() {
        return places;
    }

    /** How many fields it has. */
    public int size() {
        return node.getValue().size();
    }

    /** Where the group starts. */
    public Location place() {
        return places.of(node);
    }

    /** The group as it was written. */
    public String source() {
        return places.sourceOf(node);
    }

    /** Where a field's value stands; the group where it has no such field. */
    public Location placeOf(String field) {
        return node.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(field))
                .findFirst()
                .map(tuple -> places.of(tuple.getValueNode()))
                .orElseGet(this::place);
    }

    /** The text of a field, where the field is there and holds a text. */
    public Optional<String> text(String field) {
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key
                    && key.getValue().equals(field)
                    && tuple.getValueNode() instanceof ScalarNode value) {
                return Optional.of(value.getValue());
            }
        }
        return Optional.empty();
    }
}
