package handbook.yaml;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Body;
import handbook.model.text.Markdown;
import handbook.model.value.Location;
import handbook.model.value.Origin;
import handbook.schema.RecordSchema;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Makes records from groups of fields. The record is the schema: its components name the fields, their types say what a
 * value must be, and everything that does not fit is a problem at its exact place.
 */
public final class RecordBinder {
    private final Map<Class<?>, RecordSchema> schemas = new ConcurrentHashMap<>();
    private final BiFunction<Markdown, Problems, Body> bodies;

    /** @param bodies makes the body of fields that hold Markdown */
    public RecordBinder(BiFunction<Markdown, Problems, Body> bodies) {
        this.bodies = bodies;
    }

    /** The record, or nothing when a problem stands in its way. */
    public <T extends Record> Optional<T> bind(YamlItem item, Class<T> type, Problems problems) {
        return bind(item, type, Map.of(), problems);
    }

    /**
     * The record, or nothing when a problem stands in its way.
     *
     * @param supplied components that are not written as fields, by name, such as the id that a file's name gives
     */
    public <T extends Record> Optional<T> bind(
            YamlItem item, Class<T> type, Map<String, Object> supplied, Problems problems) {
        Binding binding = new Binding(item.places(), supplied, problems);
        return Optional.ofNullable(type.cast(binding.record(item.node(), schema(type))));
    }

    private RecordSchema schema(Class<?> type) {
        RecordSchema known = schemas.get(type);
        if (known == null) {
            known = RecordSchema.of(type);
            schemas.put(type, known);
        }
        return known;
    }

    private final class Binding {
        private final YamlPlaces places;
        private final Map<String, Object> supplied;
        private final Problems problems;
        private final Values values;

        Binding(YamlPlaces places, Map<String, Object> supplied, Problems problems) {
            this.places = places;
            this.supplied = supplied;
            this.problems = problems;
            this.values = new Values(places, problems, this::nested, this::body);
        }

        @Nullable
        Object record(MappingNode node, RecordSchema schema) {
            Map<String, Node> given = given(node, schema);
            return build(node, schema, given);
        }

        private @Nullable Object nested(MappingNode node, Class<?> type) {
            return record(node, schema(type));
        }

        private Body body(ScalarNode node) {
            return bodies.apply(new Markdown(node.getValue(), places.ofText(node)), problems);
        }

        /** The fields that are written, and for an expected one that is not, the misspelt one that was probably meant for it. */
        private Map<String, Node> given(MappingNode node, RecordSchema schema) {
            Map<String, Node> given = new HashMap<>();
            Map<String, Node> meant = new HashMap<>();
            for (NodeTuple tuple : node.getValue()) {
                if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                    problems.add(Rule.WRONG_TYPE, places.of(tuple.getKeyNode()), "a field's name must be a text");
                } else if (isWritable(schema.fields().get(key.getValue()))) {
                    given.put(key.getValue(), tuple.getValueNode());
                } else {
                    reportUnknown(key, schema).ifPresent(nearest -> meant.put(nearest, tuple.getValueNode()));
                }
            }
            meant.keySet()
                    .removeIf(name ->
                            !Objects.requireNonNull(schema.fields().get(name)).isExpected());
            meant.forEach(given::putIfAbsent);
            return given;
        }

        private Optional<String> reportUnknown(ScalarNode key, RecordSchema schema) {
            List<String> names = schema.fields().values().stream()
                    .filter(this::isWritable)
                    .map(RecordSchema.Field::name)
                    .toList();
            String nearest = NearestMatch.hint(key.getValue(), names);
            problems.add(
                    Rule.UNKNOWN_FIELD,
                    places.of(key),
                    "'" + key.getValue() + "' is not a field here",
                    nearest.isEmpty() ? "the fields are " + String.join(", ", names) : nearest);
            return NearestMatch.of(key.getValue(), names);
        }

        private boolean isWritable(RecordSchema.@Nullable Field field) {
            return field != null && !isSupplied(field);
        }

        private @Nullable Object build(MappingNode node, RecordSchema schema, Map<String, Node> given) {
            List<RecordSchema.Slot> slots = schema.slots();
            @Nullable Object[] arguments = new Object[slots.size()];
            boolean complete = true;
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = switch (slots.get(i)) {
                    case RecordSchema.Inlined inlined -> build(node, inlined.schema(), given);
                    case RecordSchema.Field field when isSupplied(field) -> supply(field, node, given);
                    case RecordSchema.Field field -> values.read(field, given.get(field.name()), node);
                };
                complete &= arguments[i] != null;
            }
            return complete ? create(schema, arguments, node) : null;
        }

        private boolean isSupplied(RecordSchema.Field field) {
            return field.type() == Origin.class || field.type() == Location.class || supplied.containsKey(field.name());
        }

        private Object supply(RecordSchema.Field field, MappingNode node, Map<String, Node> given) {
            if (field.type() == Location.class) {
                return places.of(node);
            }
            if (field.type() != Origin.class) {
                return Objects.requireNonNull(supplied.get(field.name()));
            }
            Map<String, Location> fields = new HashMap<>();
            given.forEach((name, value) -> {
                fields.put(name, places.of(value));
                if (value instanceof SequenceNode list) {
                    for (int i = 0; i < list.getValue().size(); i++) {
                        fields.put(
                                name + "[" + i + "]", places.of(list.getValue().get(i)));
                    }
                }
            });
            return new Origin(places.of(node), fields);
        }

        private @Nullable Object create(RecordSchema schema, @Nullable Object[] arguments, MappingNode node) {
            try {
                return schema.constructor().newInstance(arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof IllegalArgumentException cause) {
                    problems.add(Rule.BAD_VALUE, places.of(node), String.valueOf(cause.getMessage()));
                    return null;
                }
                throw new IllegalStateException(e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
