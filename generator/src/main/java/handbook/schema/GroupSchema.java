package handbook.schema;

import handbook.model.field.Doc;
import handbook.model.value.Location;
import handbook.model.value.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A group of fields as editors write it.
 *
 * @param name what it is called, within {@code $defs} and in headings: {@code status-event}
 * @param doc what it is, in one line
 * @param fields in the order in which editors are shown them
 */
public record GroupSchema(String name, String doc, List<FieldSchema> fields) {
    public GroupSchema {
        fields = List.copyOf(fields);
    }

    /** What a record says of how it is written. */
    public static GroupSchema of(Class<?> type) {
        return new GroupSchema(
                type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT),
                Objects.requireNonNull(type.getAnnotation(Doc.class), () -> type + " has no @Doc")
                        .value(),
                RecordSchema.of(type).fields().values().stream()
                        .filter(field -> field.type() != Origin.class && field.type() != Location.class)
                        .map(FieldSchema::of)
                        .toList());
    }

    public Optional<FieldSchema> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The fields inside a value of a form, where it has any. */
    public static Optional<GroupSchema> within(FieldForm form) {
        return switch (form) {
            case FieldForm.Group inner -> Optional.of(inner.schema());
            case FieldForm.Many many -> within(many.each());
            default -> Optional.empty();
        };
    }

    static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 && !noun.startsWith("uni") ? "an " : "a ") + noun;
    }
}
