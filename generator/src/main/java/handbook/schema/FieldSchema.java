package handbook.schema;

import handbook.model.Body;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.Meta;
import handbook.model.Ref;
import handbook.model.choice.Choice;
import handbook.model.field.Default;
import handbook.model.value.PartialDate;
import handbook.model.value.WebAddress;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field as editors write it.
 *
 * @param doc what it holds, in one line
 * @param isRequired whether it must be written
 * @param fallback what counts where it is left out, as it would be written
 */
public record FieldSchema(String name, String doc, FieldForm form, boolean isRequired, Optional<String> fallback) {
    static FieldSchema of(RecordSchema.Field field) {
        return new FieldSchema(
                field.name(),
                field.doc(),
                form(field, field.type()),
                field.isRequired(),
                Optional.ofNullable(field.fallback()).map(Default::value).filter(value -> !value.isEmpty()));
    }

    FieldSchema optional() {
        return new FieldSchema(name, doc, form, false, fallback);
    }

    private static FieldForm form(RecordSchema.Field field, Type type) {
        Class<?> raw = RecordSchema.rawType(type);
        if (raw == Optional.class) {
            return form(field, RecordSchema.argument(type));
        }
        if (raw == List.class) {
            return new FieldForm.Many(form(field, RecordSchema.argument(type)));
        }
        if (raw == String.class) {
            return text(field);
        }
        if (raw == int.class || raw == Integer.class) {
            return field.range() == null
                    ? FieldForm.Whole.ANY
                    : new FieldForm.Whole(field.range().from(), field.range().to());
        }
        if (raw == Ref.class) {
            return new FieldForm.Reference(
                    Kind.of(RecordSchema.rawType(RecordSchema.argument(type)).asSubclass(Entity.class)));
        }
        if (raw.isEnum()) {
            return new FieldForm.OneOf(
                    Stream.of(raw.getEnumConstants()).map(Choice.class::cast).toList());
        }
        if (raw == boolean.class) {
            return new FieldForm.Truth();
        }
        if (raw == Body.class) {
            return new FieldForm.Markdown();
        }
        if (raw == PartialDate.class) {
            return new FieldForm.Date();
        }
        if (raw == LocalDate.class) {
            return new FieldForm.Day();
        }
        if (raw == WebAddress.class) {
            return new FieldForm.Address();
        }
        return new FieldForm.Group(GroupSchema.of(raw));
    }

    private static FieldForm text(RecordSchema.Field field) {
        if (field.shape() != null) {
            return field.shape().pattern().equals(Meta.ID)
                    ? new FieldForm.Id(field.shape().hint())
                    : new FieldForm.Shaped(
                            field.shape().pattern(), field.shape().hint());
        }
        return field.longest() == null
                ? new FieldForm.AnyText()
                : new FieldForm.Limited(field.longest().value());
    }
}
