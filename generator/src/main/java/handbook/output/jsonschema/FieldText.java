package handbook.output.jsonschema;

import handbook.schema.FieldForm;
import handbook.schema.FieldSchema;

/** What an editor is told of a field. */
final class FieldText {
    private FieldText() {}

    static String of(FieldSchema field) {
        StringBuilder text = new StringBuilder(field.doc());
        if (!saysItself(field.form())) {
            text.append(" Write ").append(field.form().words()).append('.');
        }
        if (field.isRequired()) {
            text.append(" It must be there.");
        }
        field.fallback()
                .ifPresent(
                        value -> text.append(" Left out, it is '").append(value).append("'."));
        return text.toString();
    }

    /** Choices are listed by the editor, and of texts and groups there is no more to say. */
    private static boolean saysItself(FieldForm form) {
        return switch (form) {
            case FieldForm.AnyText any -> true;
            case FieldForm.Truth truth -> true;
            case FieldForm.OneOf one -> true;
            case FieldForm.Group group -> true;
            case FieldForm.Many many -> saysItself(many.each());
            case FieldForm.Limited limited -> false;
            case FieldForm.Shaped shaped -> false;
            case FieldForm.Id id -> false;
            case FieldForm.Markdown markdown -> false;
            case FieldForm.Whole whole -> false;
            case FieldForm.Day day -> false;
            case FieldForm.Date date -> false;
            case FieldForm.Address address -> false;
            case FieldForm.Reference reference -> false;
        };
    }
}
