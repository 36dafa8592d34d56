package handbook.pages.templates;

import handbook.model.site.SiteWords;
import java.util.Locale;

/**
 * Fills the templates of one source with the words of one site; each is read once, when it is first filled.
 *
 * @param templates by name
 * @param wrapper how they see what pages are made from
 */
public record TemplateEngine(Templates templates, ModelWrapper wrapper) {
    /** @param language in which case is changed */
    public static TemplateEngine of(TemplateSource source, SiteWords words, String language) {
        ModelWrapper wrapper = new ModelWrapper(words);
        return new TemplateEngine(new Templates(source, wrapper, Locale.forLanguageTag(language)), wrapper);
    }
}
