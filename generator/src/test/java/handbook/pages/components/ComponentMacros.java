package handbook.pages.components;

import static handbook.ProgramWords.WORDS;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import handbook.pages.templates.Say;
import handbook.pages.templates.WordsModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The component macros of templates/components, called from outside the way a layout calls them. */
final class ComponentMacros {
    private final Configuration configuration = configuration();

    String render(String macro, Map<String, Object> options, String body) throws TemplateException {
        String call = "<#import \"components/index.ftlh\" as c><@c." + macro + " options"
                + (body.isEmpty() ? " />" : ">${body}</@>");
        Map<String, Object> model = Map.of(
                "options", marked(options), "body", markup(body), "words", WordsModel.of(WORDS), "say", new Say(WORDS));
        try {
            StringWriter out = new StringWriter();
            new Template("call.ftlh", call, configuration).process(model, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same options with every string under a key that names HTML as markup. */
    private static Map<String, Object> marked(Map<?, ?> options) {
        Map<String, Object> result = new LinkedHashMap<>();
        options.forEach((key, value) -> result.put((String) key, marked((String) key, value)));
        return result;
    }

    private static Object marked(String key, Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> marked(map);
            case List<?> list -> list.stream().map(item -> marked("", item)).toList();
            case String text when key.equals("html") || key.endsWith("Html") -> markup(text);
            default -> value;
        };
    }

    private static Object markup(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        try {
            configuration.setTemplateLoader(
                    new FileTemplateLoader(Path.of("..", "templates").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        return configuration;
    }
}
