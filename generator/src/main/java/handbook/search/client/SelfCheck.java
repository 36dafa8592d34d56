package handbook.search.client;

import handbook.search.documents.SearchDocument;
import handbook.search.query.Engine;
import handbook.search.query.ExpandedQuery;
import handbook.search.scoring.Hit;
import java.util.ArrayList;
import java.util.List;

/** Asks the files just written what Lucene was asked, and compares the answers. */
public final class SelfCheck {
    private static final int DOCUMENTS = 8;

    private final Finder finder;
    private final Engine files;
    private final Engine lucene;

    public SelfCheck(SearchFiles files, Engine lucene) {
        this.files = new FileEngine(files);
        this.finder = new Finder(files, this.files);
        this.lucene = lucene;
    }

    /** @throws IllegalStateException naming the query, if the two ever differ */
    public void check(List<SearchDocument> documents) {
        for (String query : sample(documents)) {
            compare(query, finder.expand(query, true));
        }
    }

    private void compare(String query, ExpandedQuery expanded) {
        List<Hit> expected = lucene.search(expanded);
        List<Hit> found = files.search(expanded);
        if (!expected.equals(found)) {
            throw new IllegalStateException(
                    "the search files answer '" + query + "' otherwise than Lucene: a fault of the program");
        }
    }

    /** Titles, parts of them, and phrases, of documents evenly spread. */
    private static List<String> sample(List<SearchDocument> documents) {
        List<String> queries = new ArrayList<>();
        int step = Math.max(1, documents.size() / DOCUMENTS);
        for (int i = 0; i < documents.size(); i += step) {
            String title = documents.get(i).title().replace('"', ' ');
            String[] words = title.split("\\s+");
            queries.add(title);
            queries.add('"' + title + '"');
            queries.add(words[0] + " -" + words[words.length - 1]);
            queries.add(words[0].substring(0, Math.min(3, words[0].length())));
        }
        return queries;
    }
}
