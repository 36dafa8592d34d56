package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Term;
import handbook.model.site.Site;
import handbook.model.site.Unread;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every glossary term is used somewhere: marked in a text, linked to, or a word of the catalogue. */
final class UnusedTerms implements Check {
    private final Unread unread;

    UnusedTerms(Unread unread) {
        this.unread = unread;
    }

    @Override
    public void check(Site site, Problems problems) {
        List<Term> silent = site.all(Term.class).stream()
                .filter(term -> site.incoming(term).isEmpty())
                .toList();
        if (silent.isEmpty()) {
            return;
        }
        Set<String> words = words(site);
        for (Term term : silent) {
            if (names(term).noneMatch(name -> words.contains(name) || unread.mentions(name))) {
                problems.add(
                        Rule.UNUSED_TERM,
                        term.origin().of("title"),
                        "no page uses the term '" + term.title() + "'",
                        "link to it with [[term:" + term.id() + "]], or delete it");
            }
        }
    }

    private static Stream<String> names(Term term) {
        return Stream.concat(Stream.of(term.title()), Stream.concat(term.acronym().stream(), term.synonyms().stream()))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    /** All runs of up to four words in titles and summaries. */
    private static Set<String> words(Site site) {
        return site.catalogue().all().stream()
                .filter(entity -> !(entity instanceof Term))
                .flatMap(entity -> Stream.of(entity.title(), entity.summary()))
                .flatMap(UnusedTerms::runs)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+-]+");
        Stream.Builder<String> runs = Stream.builder();
        for (int from = 0; from < words.length; from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + 4); to++) {
                run.append(to > from ? " " : "").append(words[to]);
                runs.add(run.toString());
            }
        }
        return runs.build();
    }
}
