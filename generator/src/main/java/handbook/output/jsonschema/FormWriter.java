package handbook.output.jsonschema;

import handbook.model.site.SiteWords;
import handbook.schema.FieldForm;
import handbook.schema.FieldSchema;
import handbook.schema.GroupSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes groups of fields as JSON Schema. What is used more than once is a definition. Beside the standard's own words stand those that
 * code editors show: meanings of choices, and what to write in place of what does not fit.
 */
final class FormWriter {
    private final SiteWords words;
    private final Map<String, Object> definitions = new TreeMap<>();

    FormWriter(SiteWords words) {
        this.words = words;
    }

    /** What the references of what was written lead to, by name. */
    Map<String, Object> definitions() {
        return definitions;
    }

    /** A reference to a group of fields. */
    Map<String, Object> group(GroupSchema group) {
        if (!definitions.containsKey(group.name())) {
            Map<String, Object> properties = new LinkedHashMap<>();
            group.fields().forEach(field -> properties.put(field.name(), property(field)));
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("description", group.doc());
            schema.put("properties", properties);
            schema.put(
                    "required",
                    group.fields().stream()
                            .filter(FieldSchema::isRequired)
                            .map(FieldSchema::name)
                            .toList());
            schema.put("additionalProperties", false);
            definitions.put(group.name(), schema);
        }
        return Map.of("$ref", "#/$defs/" + group.name());
    }

    private Map<String, Object> property(FieldSchema field) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("description", FieldText.of(field));
        property.putAll(form(field.form()));
        field.fallback().ifPresent(value -> property.put("default", typed(field.form(), value)));
        return property;
    }

    private Map<String, Object> form(FieldForm form) {
        return switch (form) {
            case FieldForm.AnyText any -> text();
            case FieldForm.Markdown markdown -> text();
            case FieldForm.Limited limited -> with(text(), shape(limited, Patterns.limited(limited.most())));
            case FieldForm.Shaped shaped ->
                shaped(shaped, Patterns.whole(shaped.pattern()), new Digits(shaped.pattern()));
            case FieldForm.Id id -> defined("id", shaped(id, Patterns.ID, new Digits(Patterns.ID)));
            case FieldForm.Reference to -> reference(to);
            case FieldForm.Truth truth -> with(types("boolean", "string"), shape(truth, Patterns.TRUTH));
            case FieldForm.Whole whole ->
                with(
                        types("integer", "string"),
                        Map.of("minimum", whole.from(), "maximum", whole.to()),
                        shape(whole, Patterns.number(whole.from(), whole.to())));
            case FieldForm.Day day ->
                defined(
                        "day",
                        with(types("string"), shape(day, Patterns.DAY), Map.of("examples", List.of("2027-11-30"))));
            case FieldForm.Date date ->
                defined(
                        "date",
                        with(
                                shaped(date, Patterns.DATE, new Digits("[0-9]{4}")),
                                Map.of("examples", List.of("2015", "2015-09", "2015-09-03"))));
            case FieldForm.Address address ->
                defined(
                        "web-address",
                        with(
                                types("string"),
                                shape(address, Patterns.ADDRESS),
                                Map.of("examples", List.of("https://www.england.nhs.uk/"))));
            case FieldForm.OneOf one -> choice(one);
            case FieldForm.Group inner -> with(types("object"), group(inner.schema()));
            case FieldForm.Many many -> with(types("array"), Map.of("items", form(many.each())));
        };
    }

    /** Any value that is written in one piece. That true and false are texts too is said so that no editor offers them as such. */
    private Map<String, Object> text() {
        return defined("text", with(Map.of("if", types("boolean"), "else", types("string", "number"))));
    }

    private Map<String, Object> reference(FieldForm.Reference to) {
        return defined(to.kind().id() + "-id", shaped(to, Patterns.ID, new Digits(Patterns.ID)));
    }

    private Map<String, Object> choice(FieldForm.OneOf one) {
        return defined(
                one.choices().getFirst().choiceOf(),
                with(
                        types("string"),
                        Map.of(
                                "enum",
                                one.ids(),
                                "enumDescriptions",
                                one.choices().stream().map(words::meaning).toList())));
    }

    /** A text of a shape, which is a number to an editor's tools where it is written in digits alone. */
    private static Map<String, Object> shaped(FieldForm form, String pattern, Digits digits) {
        if (digits.least().isEmpty()) {
            return with(types("string"), shape(form, pattern));
        }
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("minimum", digits.least().getAsLong());
        digits.greatest().ifPresent(most -> range.put("maximum", most));
        return with(types("string", "integer"), shape(form, pattern), range);
    }

    private Map<String, Object> defined(String name, Map<String, Object> schema) {
        Object before = definitions.put(name, schema);
        if (before != null && !before.equals(schema)) {
            throw new IllegalStateException("two definitions are called " + name);
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> shape(FieldForm form, String pattern) {
        return with(Map.of("pattern", pattern), Map.of("patternErrorMessage", "write " + form.words()));
    }

    private static Map<String, Object> types(String... types) {
        return Map.of("type", types.length == 1 ? types[0] : List.of(types));
    }

    @SafeVarargs
    private static Map<String, Object> with(Map<String, Object>... parts) {
        Map<String, Object> whole = new LinkedHashMap<>();
        for (Map<String, Object> part : parts) {
            new TreeMap<>(part).forEach(whole::put);
        }
        return whole;
    }

    private static Object typed(FieldForm form, String value) {
        return form instanceof FieldForm.Whole ? Integer.valueOf(value) : value;
    }
}
