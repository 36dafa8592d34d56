package handbook.pages.templates;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.util.Locale;

/** The template engine, closed to everything but the model. Templates are read once; a changed template needs a new engine. */
public final class Templates {
    private static final int TYPICAL_PAGE = 24 * 1024;

    private final Configuration configuration;

    /** @param language in which case is changed */
    public Templates(TemplateSource source, ModelWrapper wrapper, Locale language) {
        configuration = configuration(source, wrapper, language);
    }

    /** Escapes everything, creates nothing, fails loudly, and shows only what {@link ModelWrapper} lets through. */
    static Configuration configuration(TemplateSource source, ModelWrapper wrapper, Locale language) {
        Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
        settings.setTemplateLoader(new SourceLoader(source));
        settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        settings.setObjectWrapper(wrapper);
        settings.setOutputFormat(HTMLOutputFormat.INSTANCE);
        settings.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        settings.setAPIBuiltinEnabled(false);
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setWrapUncheckedExceptions(true);
        settings.setLocalizedLookup(false);
        settings.setLocale(language);
        settings.setDefaultEncoding("UTF-8");
        settings.setURLEscapingCharset("UTF-8");
        settings.setNumberFormat("0");
        settings.setLazyImports(true);
        return settings;
    }

    /** Fills a template. */
    public String fill(String name, TemplateHashModel data) throws IOException, TemplateException {
        TextWriter page = new TextWriter(TYPICAL_PAGE);
        configuration.getTemplate(name).process(data, page);
        return page.toString();
    }
}
