package handbook.pages.templates;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import handbook.model.site.Phrase;
import handbook.model.site.SiteWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code say("pages.related.total", {"count": 3, "link": link})}: a text with its placeholders filled. Where a value is markup the
 * whole is: the text and all other values are escaped.
 */
public record Say(SiteWords words) implements TemplateMethodModelEx {
    private static final HTMLOutputFormat HTML = HTMLOutputFormat.INSTANCE;

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        String key = ((TemplateScalarModel) arguments.getFirst()).getAsString();
        Phrase phrase = new Phrase(
                words.find(key).orElseThrow(() -> new TemplateModelException("there is no text '" + key + "'")));
        Map<String, Object> values = arguments.size() > 1 ? values((TemplateHashModelEx) arguments.get(1)) : Map.of();
        for (String name : phrase.placeholders()) {
            if (!values.containsKey(name)) {
                throw new TemplateModelException("nothing fills '{" + name + "}' in the text '" + key + "'");
            }
        }
        String form = phrase.form(values);
        if (values.values().stream().noneMatch(TemplateHTMLOutputModel.class::isInstance)) {
            return new SimpleScalar(Phrase.fill(form, name -> String.valueOf(values.get(name))));
        }
        Map<String, String> markup = new HashMap<>();
        for (Map.Entry<String, Object> value : values.entrySet()) {
            markup.put(value.getKey(), markup(value.getValue()));
        }
        return HTML.fromMarkup(Phrase.fill(HTML.escapePlainText(form), name -> String.valueOf(markup.get(name))));
    }

    private static String markup(Object value) throws TemplateModelException {
        return value instanceof TemplateHTMLOutputModel html
                ? HTML.getMarkupString(html)
                : HTML.escapePlainText(String.valueOf(value));
    }

    private static Map<String, Object> values(TemplateHashModelEx given) throws TemplateModelException {
        Map<String, Object> values = new HashMap<>();
        TemplateModelIterator names = given.keys().iterator();
        while (names.hasNext()) {
            String name = ((TemplateScalarModel) names.next()).getAsString();
            values.put(name, value(name, given.get(name)));
        }
        return values;
    }

    private static Object value(String name, @Nullable TemplateModel given) throws TemplateModelException {
        return switch (given) {
            case TemplateHTMLOutputModel html -> html;
            case TemplateNumberModel number -> number.getAsNumber();
            case TemplateScalarModel text -> text.getAsString();
            case null, default -> throw new TemplateModelException("'{" + name + "}' cannot be filled with " + given);
        };
    }
}
