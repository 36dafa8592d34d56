package handbook.check.vocabulary;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.site.SearchWords;
import handbook.model.site.Site;
import handbook.model.value.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every entry says something, and every everyday word stands in one entry only. */
public final class SearchWordForms {
    private static final int LONGEST = 8;

    private SearchWordForms() {}

    public static void check(Site site, Problems problems) {
        Map<String, Location> seen = new HashMap<>();
        for (SearchWords entry : site.searchWords()) {
            requireSome("words", entry.words(), entry, problems);
            if (entry.finds().isEmpty() || !entry.means().isEmpty()) {
                requireSome("means", entry.means(), entry, problems);
            }
            requireOthers(entry, problems);
            for (int i = 0; i < entry.words().size(); i++) {
                Location place = entry.origin().of("words", i);
                Location first = seen.putIfAbsent(PlainWords.of(entry.words().get(i)), place);
                if (first != null) {
                    problems.add(
                            Rule.SEARCH_WORD_TWICE,
                            place,
                            "'" + entry.words().get(i) + "' is given twice, first at " + first,
                            "keep one of the two, with all that it may mean");
                }
            }
        }
    }

    private static void requireSome(String field, List<String> words, SearchWords entry, Problems problems) {
        if (words.isEmpty()) {
            problems.add(
                    Rule.SEARCH_WORD_FORM,
                    entry.origin().of(field),
                    "'" + field + "' is empty",
                    "write at least one, or delete the entry");
        }
        for (int i = 0; i < words.size(); i++) {
            int length = PlainWords.list(words.get(i)).size();
            if (length == 0 || length > LONGEST) {
                problems.add(
                        Rule.SEARCH_WORD_FORM,
                        entry.origin().of(field, i),
                        "'" + words.get(i) + "' has " + length + " words",
                        "write 1 to " + LONGEST + " words");
            }
        }
    }

    private static void requireOthers(SearchWords entry, Problems problems) {
        Set<String> words = entry.words().stream().map(PlainWords::of).collect(Collectors.toUnmodifiableSet());
        for (int i = 0; i < entry.means().size(); i++) {
            String meaning = entry.means().get(i);
            if (words.contains(PlainWords.of(meaning))) {
                problems.add(
                        Rule.SEARCH_WORD_FORM,
                        entry.origin().of("means", i),
                        "'" + meaning + "' is its own meaning",
                        "every word finds itself: name what else it means");
            }
        }
    }
}
