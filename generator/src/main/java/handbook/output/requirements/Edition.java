package handbook.output.requirements;

import handbook.model.Entity;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a file was made from, so that its reader can find it again.
 *
 * @param language of the handbook
 * @param base where the handbook is published, with a slash at its end
 */
record Edition(
        String language,
        String handbook,
        Optional<String> name,
        Optional<String> publisher,
        LocalDate day,
        Optional<String> base) {
    static Edition of(Site site) {
        return new Edition(
                Locale.forLanguageTag(site.config().language()).getLanguage(),
                site.config().title(),
                site.config().edition(),
                site.config().publisher(),
                site.today(),
                site.config().baseUrl().map(address -> address.value().replaceFirst("/*$", "/")));
    }

    /** Where an entity is read: on the web, or relative to the handbook's root where nobody knows where that is. */
    String address(Entity entity) {
        return base.orElse("") + Site.address(entity);
    }

    /** The handbook with its edition, in words. */
    String inWords(SiteWords words) {
        return name.map(edition ->
                        words.say("files.edition.named", Map.of("handbook", handbook, "edition", edition, "day", day)))
                .orElseGet(() -> words.say("files.edition.unnamed", Map.of("handbook", handbook, "day", day)));
    }
}
