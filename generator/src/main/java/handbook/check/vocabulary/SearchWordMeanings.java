package handbook.check.vocabulary;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Body;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Term;
import handbook.model.site.SearchWords;
import handbook.model.site.Site;
import handbook.model.site.Unread;
import java.util.stream.Stream;

/** Every meaning of an everyday word stands in a title, another name, a summary or a text. */
public final class SearchWordMeanings {
    private final Unread unread;

    public SearchWordMeanings(Unread unread) {
        this.unread = unread;
    }

    public void check(Site site, Problems problems) {
        if (site.searchWords().isEmpty()) {
            return;
        }
        KnownPhrases handbook = new KnownPhrases(
                site.searchWords().stream()
                        .flatMap(entry -> entry.means().stream())
                        .map(PlainWords::list)
                        .filter(words -> !words.isEmpty())
                        .toList(),
                site.catalogue().all().stream().flatMap(SearchWordMeanings::texts));
        for (SearchWords entry : site.searchWords()) {
            for (int i = 0; i < entry.means().size(); i++) {
                String meaning = entry.means().get(i);
                if (!handbook.stands(PlainWords.list(meaning)) && !unread.mentions(meaning)) {
                    problems.add(
                            Rule.SEARCH_WORD_WITHOUT_ANSWER,
                            entry.origin().of("means", i),
                            "no title, other name, summary or text has '" + meaning + "'",
                            "write it as the handbook does, or delete it");
                }
            }
        }
    }

    private static Stream<String> texts(Entity entity) {
        Stream<String> names = switch (entity) {
            case Entry entry -> entry.meta().alsoKnownAs().stream();
            case Term term -> Stream.concat(term.acronym().stream(), term.synonyms().stream());
            default -> Stream.empty();
        };
        Stream<String> bodies = entity.bodies().stream().map(Body::text);
        return Stream.of(Stream.of(entity.title(), entity.summary()), names, bodies)
                .flatMap(texts -> texts);
    }
}
