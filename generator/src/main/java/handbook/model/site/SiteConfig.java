package handbook.model.site;

import handbook.model.Meta;
import handbook.model.field.Default;
import handbook.model.field.Doc;
import handbook.model.field.Text;
import handbook.model.value.PartialDate;
import handbook.model.value.WebAddress;
import java.util.List;
import java.util.Optional;

@Doc("The site's own settings: content/site.yaml. Everything may be left out.")
public record SiteConfig(
        @Doc("The site's name.") @Default("Handbook") String title,

        @Doc("One sentence of purpose.") @Default("Guidance, standards and requirements in one place.")
        String purpose,

        @Doc("The language of the site, as web pages name it: en-GB, cy, fr.")
        @Default("en-GB")
        @Text(pattern = SiteConfig.LANGUAGE, hint = SiteConfig.LANGUAGE_HINT)
        String language,

        @Doc("Who publishes it.") Optional<String> publisher,

        @Doc("One line for the footer that says what the site is and is not.")
        Optional<String> disclaimer,

        @Doc("The edition readers see and cite.") Optional<String> edition,
        @Doc("When this edition was last reviewed.") Optional<PartialDate> reviewed,

        @Doc("Where it is published; sitemap and canonical links need it.")
        Optional<WebAddress> baseUrl,

        @Doc("Where a source file can be edited; {path} stands for the file.")
        Optional<String> editUrl,

        @Doc("Where a problem can be reported; {page} stands for the page's address.")
        Optional<String> reportUrl,

        @Doc("Short forms that every reader of this site knows, so that nobody is asked to write them out.")
        List<String> knownAcronyms,

        @Doc("Show the NHS logo: only for NHS organisations.")
        boolean nhsLogo,

        @Doc("The parts of the handbook, in order.") List<Part> parts) {
    /** The shape of a language's name. */
    public static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";
    /** The shape of a language's name in words. */
    public static final String LANGUAGE_HINT = "a language as web pages name it, such as 'en-GB', 'cy' or 'fr'";

    /** The same settings with other parts. */
    public SiteConfig withParts(List<Part> others) {
        return new SiteConfig(
                title,
                purpose,
                language,
                publisher,
                disclaimer,
                edition,
                reviewed,
                baseUrl,
                editUrl,
                reportUrl,
                knownAcronyms,
                nhsLogo,
                others);
    }

    /** The same settings with another place of publication, if one is given. */
    public SiteConfig publishedAt(Optional<WebAddress> other) {
        return new SiteConfig(
                title,
                purpose,
                language,
                publisher,
                disclaimer,
                edition,
                reviewed,
                other.or(() -> baseUrl),
                editUrl,
                reportUrl,
                knownAcronyms,
                nhsLogo,
                parts);
    }

    @Doc("A part of the handbook.")
    public record Part(
            @Doc("Its name in chapters' front matter.") @Text(pattern = Meta.ID, hint = Meta.ID_HINT)
            String id,

            @Doc("What readers call it.") String title,

            @Doc("What it promises, in one sentence.") @Default("")
            String summary) {}
}
