package handbook.model.value;

import java.util.Map;

/**
 * Where an entity was written down: its start, and the place of each of its fields.
 *
 * @param start the first line of the entity
 * @param fields the place of each field's value, by field name, and of each item of a list, as {@code aliases[0]}
 */
public record Origin(Location start, Map<String, Location> fields) {
    public Origin {
        fields = Map.copyOf(fields);
    }

    /** The place of a field's value, or of the entity where the field is absent. */
    public Location of(String field) {
        return fields.getOrDefault(field, start);
    }

    /** The place of an item of a list, counted from 0. */
    public Location of(String field, int item) {
        return fields.getOrDefault(field + "[" + item + "]", of(field));
    }
}
