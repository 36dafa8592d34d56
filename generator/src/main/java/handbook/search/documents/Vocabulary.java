package handbook.search.documents;

import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Term;
import handbook.model.site.Site;
import handbook.search.text.Analyser;
import handbook.search.text.Contractions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words that mean the same, from the glossary and from the other names of entities, and everyday words with what they mean.
 *
 * @param synonyms terms that mean the same, in groups
 * @param contractions names of several words
 * @param also terms that are looked for besides a term, but not the other way round
 */
public record Vocabulary(List<List<String>> synonyms, Contractions contractions, SortedMap<String, List<String>> also) {
    public static final Vocabulary NONE =
            new Vocabulary(List.of(), new Contractions(new TreeMap<>()), Collections.emptySortedMap());

    public static Vocabulary of(Site site) {
        Analyser analyser = new Analyser();
        TreeMap<String, String> contractions = new TreeMap<>();
        Set<List<String>> synonyms = new LinkedHashSet<>();
        for (Entity entity : site.catalogue().all()) {
            if (entity instanceof Term term && term.expandInSearch()) {
                addGroup(entity, names(term, false), analyser, contractions, synonyms);
            } else if (entity instanceof Entry) {
                addGroup(entity, names(entity, true), analyser, contractions, synonyms);
            }
        }
        SortedMap<String, List<String>> also = new EverydayWords(analyser, contractions).of(site.searchWords());
        return new Vocabulary(List.copyOf(synonyms), new Contractions(contractions), also);
    }

    /** What is looked for besides a term. */
    public List<String> also(String term) {
        return also.getOrDefault(term, List.of());
    }

    /** @param acronymsOnly whether other names count only where they are acronyms: others are seldom the same thing */
    private static List<String> names(Entity entity, boolean acronymsOnly) {
        List<String> names = new ArrayList<>(List.of(entity.title()));
        EntityNames.others(entity).stream()
                .filter(name -> !acronymsOnly || name.matches("[A-Z][A-Za-z]?[A-Z0-9]{1,5}"))
                .forEach(names::add);
        return names;
    }

    private static void addGroup(
            Entity entity,
            List<String> names,
            Analyser analyser,
            TreeMap<String, String> contractions,
            Set<List<String>> synonyms) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> phrases = new LinkedHashSet<>();
        for (String name : names) {
            List<String> terms = analyser.terms(name.replaceAll("\\(.*?\\)", " "));
            if (terms.size() == 1) {
                words.add(terms.getFirst());
            } else if (terms.size() > 1 && terms.size() <= Contractions.LONGEST) {
                phrases.add(String.join(" ", terms));
            }
        }
        if (words.size() + phrases.size() > 1) {
            String key = words.isEmpty() ? "=" + entity.id() : words.iterator().next();
            phrases.forEach(phrase -> contractions.putIfAbsent(phrase, key));
            if (words.size() > 1) {
                synonyms.add(List.copyOf(words));
            }
        }
    }
}
