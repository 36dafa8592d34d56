package handbook.model.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with placeholders, and with forms for numbers where it needs them: {@code 1: {count} page | {count} pages}. Each form but the
 * last is for the number before its colon.
 */
public record Phrase(String text) {
    /** The placeholder that chooses the form. */
    public static final String COUNT = "count";

    private static final String BETWEEN_FORMS = " | ";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)\\}");
    private static final Pattern FORM = Pattern.compile("(\\d+): (.*)", Pattern.DOTALL);

    /** The names of its placeholders, those of all forms. */
    public Set<String> placeholders() {
        Set<String> names = new TreeSet<>();
        Matcher found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            names.add(found.group(1));
        }
        if (hasForms()) {
            names.add(COUNT);
        }
        return names;
    }

    /** Whether each of its forms but the last says which number it is for. */
    public boolean isWellFormed() {
        List<String> forms = forms();
        return forms.subList(0, forms.size() - 1).stream()
                .allMatch(form -> FORM.matcher(form).matches());
    }

    /** The text with its placeholders filled. */
    public String say(Map<String, ?> values) {
        return fill(form(values), name -> String.valueOf(values.get(name)));
    }

    /** The form for the values, its placeholders not yet filled. */
    public String form(Map<String, ?> values) {
        if (!hasForms()) {
            return text;
        }
        String count = String.valueOf(values.get(COUNT));
        List<String> forms = forms();
        for (String form : forms) {
            Matcher matcher = FORM.matcher(form);
            if (matcher.matches() && matcher.group(1).equals(count)) {
                return matcher.group(2);
            }
        }
        return forms.getLast();
    }

    /** A form with its placeholders filled. */
    public static String fill(String form, Function<String, String> value) {
        if (form.indexOf('{') < 0) {
            return form;
        }
        StringBuilder filled = new StringBuilder();
        int written = 0;
        Matcher found = PLACEHOLDER.matcher(form);
        while (found.find()) {
            filled.append(form, written, found.start()).append(value.apply(found.group(1)));
            written = found.end();
        }
        return filled.append(form, written, form.length()).toString();
    }

    private boolean hasForms() {
        return text.contains(BETWEEN_FORMS);
    }

    private List<String> forms() {
        List<String> forms = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(BETWEEN_FORMS); at >= 0; at = text.indexOf(BETWEEN_FORMS, from)) {
            forms.add(text.substring(from, at));
            from = at + BETWEEN_FORMS.length();
        }
        forms.add(text.substring(from));
        return forms;
    }
}
