package handbook.output.jsonschema;

import handbook.schema.FieldSchema;
import handbook.schema.Form;

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
    private static boolean saysItself(Form form) {
        return switch (form) {
            case Form.AnyText any -> true;
            case Form.Truth truth -> true;
            case Form.OneOf one -> true;
            case Form.Group group -> true;
            case Form.Many many -> saysItself(many.each());
            case Form.Limited limited -> false;
            case Form.Shaped shaped -> false;
            case Form.Id id -> false;
            case Form.Markdown markdown -> false;
            case Form.Whole whole -> false;
            case Form.Day day -> false;
            case Form.Date date -> false;
            case Form.Address address -> false;
            case Form.Reference reference -> false;
        };
    }
}
