package handbook.search;

import handbook.lists.SiteListings;
import handbook.model.site.SearchablePage;
import handbook.output.Output;
import handbook.output.PlannedFile;
import java.util.List;

/**
 * The files that browsers answer from, checked against Lucene.
 *
 * @param pages the pages that are about no single entity and should be found too
 */
public record SearchOutput(SiteListings listings, List<SearchablePage> pages) implements Output {
    /** Where all its files are. */
    public static final String FOLDER = "search/";

    @Override
    public List<PlannedFile> plan() {
        try (SiteSearch search = SiteSearch.of(listings, pages)) {
            return search.checked().files().stream().map(PlannedFile::of).toList();
        }
    }
}
