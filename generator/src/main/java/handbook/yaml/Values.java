package handbook.yaml;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.diagnostics.SuggestedId;
import handbook.model.Body;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.Meta;
import handbook.model.Ref;
import handbook.model.choice.Choice;
import handbook.model.field.Between;
import handbook.model.value.Location;
import handbook.model.value.PartialDate;
import handbook.model.value.WebAddress;
import handbook.schema.RecordSchema;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads single values. A value that does not fit is a problem and null. */
final class Values {
    private final YamlPlaces places;
    private final Problems problems;
    private final BiFunction<MappingNode, Class<?>, @Nullable Object> records;
    private final Function<ScalarNode, Body> bodies;

    Values(
            YamlPlaces places,
            Problems problems,
            BiFunction<MappingNode, Class<?>, @Nullable Object> records,
            Function<ScalarNode, Body> bodies) {
        this.places = places;
        this.problems = problems;
        this.records = records;
        this.bodies = bodies;
    }

    /** The value of a field of a group; {@code node} is null where the field was left out. */
    @Nullable
    Object read(RecordSchema.Field field, @Nullable Node node, MappingNode group) {
        if (node == null) {
            return absent(field, group);
        }
        if (isEmpty(node)) {
            problems.add(
                    Rule.MISSING_FIELD,
                    places.of(node),
                    "'" + field.name() + "' has no value",
                    "write one, or delete the line");
            return null;
        }
        if (field.isOptional()) {
            Object value = single(field, RecordSchema.argument(field.type()), node);
            return value == null ? null : Optional.of(value);
        }
        if (field.raw() == List.class) {
            return list(field, node);
        }
        return single(field, field.type(), node);
    }

    private @Nullable Object absent(RecordSchema.Field field, MappingNode group) {
        if (field.fallback() != null) {
            return scalar(field, field.type(), field.fallback().value(), places.of(group));
        }
        if (field.isOptional()) {
            return Optional.empty();
        }
        if (field.raw() == List.class) {
            return List.of();
        }
        if (field.raw() == boolean.class) {
            return false;
        }
        problems.add(
                Rule.MISSING_FIELD, places.of(group), "'" + field.name() + "' is missing", "add it: " + field.doc());
        return null;
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && (scalar.getValue().isEmpty()
                        || scalar.getValue().equals("~")
                        || scalar.getValue().equals("null"));
    }

    private @Nullable Object list(RecordSchema.Field field, Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            problems.add(
                    Rule.WRONG_TYPE,
                    places.of(node),
                    "'" + field.name() + "' must be a list",
                    isDashed(node) ? "put a space after each dash" : "put a dash and a space before each item");
            return null;
        }
        Type element = RecordSchema.argument(field.type());
        List<Object> items = new ArrayList<>(sequence.getValue().size());
        boolean complete = true;
        for (Node item : sequence.getValue()) {
            Object value = isEmpty(item) ? emptyItem(field, item) : single(field, element, item);
            if (value == null) {
                complete = false;
            } else {
                items.add(value);
            }
        }
        return complete ? List.copyOf(items) : null;
    }

    private static boolean isDashed(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().startsWith("-");
    }

    private @Nullable Object emptyItem(RecordSchema.Field field, Node item) {
        problems.add(Rule.WRONG_TYPE, places.of(item), "an item of '" + field.name() + "' is empty", "delete it");
        return null;
    }

    private @Nullable Object single(RecordSchema.Field field, Type type, Node node) {
        Class<?> raw = RecordSchema.rawType(type);
        if (raw.isRecord() && !isScalar(raw)) {
            if (node instanceof MappingNode mapping) {
                return records.apply(mapping, raw);
            }
            String fields = String.join(", ", RecordSchema.of(raw).fields().keySet());
            problems.add(
                    Rule.WRONG_TYPE,
                    places.of(node),
                    "'" + field.name() + "' must be a group of fields",
                    "its fields are " + fields);
            return null;
        }
        if (!(node instanceof ScalarNode scalar)) {
            String shape = node instanceof SequenceNode ? "a list" : "a group of fields";
            String hint = "write it on the same line; quote it if it starts with a special sign";
            problems.add(Rule.WRONG_TYPE, places.of(node), "'" + field.name() + "' must be a text, not " + shape, hint);
            return null;
        }
        if (raw == Body.class) {
            return bodies.apply(scalar);
        }
        return scalar(field, type, scalar.getValue().strip(), places.of(scalar));
    }

    private static boolean isScalar(Class<?> raw) {
        return raw == Ref.class || raw == PartialDate.class || raw == WebAddress.class || raw == Body.class;
    }

    private @Nullable Object scalar(RecordSchema.Field field, Type type, String text, Location place) {
        Class<?> raw = RecordSchema.rawType(type);
        boolean isFree = raw == String.class && field.shape() == null;
        if (!isFree && !text.isEmpty() && Signs.isCurly(text.charAt(0))) {
            String message = "'" + field.name() + "' stands in curly quotes";
            problems.add(Rule.BAD_VALUE, place, message, "write it without quotes, or with straight ones (\")");
            return null;
        }
        if (raw == String.class) {
            return text(field, text, place);
        }
        if (raw.isEnum()) {
            return choice(field, raw, text, place);
        }
        if (raw == Ref.class) {
            Class<? extends Entity> target =
                    RecordSchema.rawType(RecordSchema.argument(type)).asSubclass(Entity.class);
            return new Ref<>(Kind.of(target), text, place);
        }
        try {
            Object value = parsed(raw, text);
            if (field.range() != null && value instanceof Integer number && !isWithin(field.range(), number)) {
                throw new IllegalArgumentException(text);
            }
            return value;
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(
                    Rule.BAD_VALUE,
                    place,
                    "'" + field.name() + "' is '" + shorten(text) + "'",
                    "write " + form(field, raw));
            return null;
        }
    }

    private static Object parsed(Class<?> raw, String text) {
        if (raw == PartialDate.class) {
            return PartialDate.parse(text);
        }
        if (raw == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (raw == WebAddress.class) {
            return new WebAddress(text);
        }
        if (raw == int.class || raw == Integer.class) {
            if (!text.matches("-?[0-9]{1,9}")) {
                throw new IllegalArgumentException(text);
            }
            return Integer.parseInt(text);
        }
        if (raw == boolean.class) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException(text);
            };
        }
        throw new IllegalStateException("no way to read " + raw);
    }

    private static boolean isWithin(Between range, int number) {
        return range.from() <= number && number <= range.to();
    }

    private static String form(RecordSchema.Field field, Class<?> raw) {
        if (field.range() != null) {
            return "a whole number from " + field.range().from() + " to "
                    + field.range().to();
        }
        if (raw == PartialDate.class) {
            return "a date that exists, as 2015, 2015-09 or 2015-09-03";
        }
        if (raw == LocalDate.class) {
            return "a day that exists, as 2027-11-30";
        }
        if (raw == WebAddress.class) {
            return "a full web address, as https://www.england.nhs.uk/";
        }
        return raw == boolean.class ? "true or false" : "a whole number";
    }

    private @Nullable Object text(RecordSchema.Field field, String text, Location place) {
        if (field.shape() == null) {
            return text;
        }
        boolean isId = field.shape().pattern().equals(Meta.ID);
        if (isId ? !Meta.isId(text) : !text.matches(field.shape().pattern())) {
            problems.add(
                    isId ? Rule.BAD_ID : Rule.BAD_VALUE,
                    place,
                    "'" + field.name() + "' is '" + shorten(text) + "'",
                    isId
                            ? SuggestedId.hint(
                                    text, "an id is made of " + field.shape().hint())
                            : "write " + field.shape().hint());
            return null;
        }
        return text;
    }

    private @Nullable Object choice(RecordSchema.Field field, Class<?> type, String text, Location place) {
        for (Object constant : type.getEnumConstants()) {
            if (((Choice) constant).id().equals(text)) {
                return constant;
            }
        }
        List<String> choices = Stream.of(type.getEnumConstants())
                .map(constant -> ((Choice) constant).id())
                .toList();
        problems.add(
                Rule.UNKNOWN_VALUE,
                place,
                field.name() + " '" + shorten(text) + "' is not one of " + String.join(", ", choices),
                NearestMatch.hint(text, choices));
        return null;
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "\u2026";
    }
}
