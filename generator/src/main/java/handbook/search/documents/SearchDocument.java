package handbook.search.documents;

import handbook.model.Kind;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Something a reader can find: an entity, or a section of a page.
 *
 * @param address relative to the site's root, with its fragment
 * @param page the address results are grouped by
 * @param title what the result is called
 * @param parent the title of the page a section belongs to, else empty
 * @param label its status and how binding it is, in a few words, else empty
 * @param names what it is known by as a whole: codes, acronyms, other names
 * @param headings other names and the headings above or in it
 * @param asked what readers ask that it answers, a line for each way to ask; shown nowhere
 * @param summary a sentence or two about it
 * @param body everything else there is to find
 * @param excerpt what is shown of it where it has no summary
 * @param facets the values it is found under
 * @param day when it last changed, in days since 1970
 * @param successors the addresses of what took its place
 */
public record SearchDocument(
        String address,
        String page,
        String title,
        String parent,
        Kind kind,
        String label,
        List<String> names,
        String headings,
        String asked,
        String summary,
        String body,
        String excerpt,
        Map<SearchFacet, List<String>> facets,
        OptionalInt day,
        List<String> successors) {

    public String text(Field field) {
        return switch (field) {
            case IDENT -> String.join("\n", names);
            case TITLE -> title;
            case HEADINGS -> headings;
            case SUMMARY -> summary;
            case BODY -> body;
        };
    }

    /** What it is called besides its title, a line for each name; the headings above a section are no names of it. */
    public String otherNames() {
        return parent.isEmpty() ? headings : "";
    }

    /** What a result shows under its title. */
    public String shown() {
        return summary.isEmpty() ? excerpt : summary;
    }
}
