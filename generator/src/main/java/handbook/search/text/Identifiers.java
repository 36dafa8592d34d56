package handbook.search.text;

import handbook.search.documents.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the terms of the field {@link Field#IDENT}: codes and names by which an entity is known, in every spelling. */
public final class Identifiers {
    public static final int LONGEST = 5;
    private static final int TELLING_NUMBER = 3;

    private final Analyser analyser;

    public Identifiers(Analyser analyser) {
        this.analyser = analyser;
    }

    /** The terms for some names, each once. */
    public List<String> of(List<String> names) {
        Set<String> terms = new LinkedHashSet<>();
        for (String name : names) {
            List<Word> words = analyser.words(name);
            if (words.size() == 1) {
                terms.add(words.getFirst().term());
            }
            Compounds.of(words, analyser).stream()
                    .filter(whole -> whole.length() == words.size())
                    .forEach(whole -> terms.add(whole.form().term()));
            List<String> runs = runs(words);
            addParts(runs, terms);
            addParts(runs.stream().map(Identifiers::withoutZeros).toList(), terms);
        }
        return List.copyOf(terms);
    }

    /** Readers leave out the zeros that a number begins with: DCB 129. */
    private static String withoutZeros(String run) {
        return run.replaceFirst("^0+(?=\\p{Nd})", "");
    }

    private static List<String> runs(List<Word> words) {
        return words.stream().flatMap(word -> Runs.of(word.surface()).stream()).toList();
    }

    private static void addParts(List<String> runs, Set<String> terms) {
        if (runs.size() > 1 && runs.stream().anyMatch(Runs::isNumber)) {
            if (runs.size() > LONGEST) {
                terms.add(String.join("", runs));
            }
            addSequences(runs, terms);
            int iso = runs.indexOf("iso");
            if (iso >= 0 && iso + 1 < runs.size() && runs.get(iso + 1).equals("iec")) {
                List<String> without = new ArrayList<>(runs);
                without.remove(iso + 1);
                addSequences(without, terms);
            }
        }
        runs.stream()
                .filter(run -> Runs.isNumber(run) && run.length() >= TELLING_NUMBER)
                .forEach(terms::add);
    }

    private static void addSequences(List<String> runs, Set<String> terms) {
        for (int from = 0; from < runs.size(); from++) {
            for (int to = from + 2; to <= Math.min(runs.size(), from + LONGEST); to++) {
                List<String> part = runs.subList(from, to);
                if (part.stream().anyMatch(Runs::isNumber)) {
                    terms.add(String.join("", part));
                }
            }
        }
    }
}
