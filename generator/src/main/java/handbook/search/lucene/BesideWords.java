package handbook.search.lucene;

import handbook.search.scoring.Settings;
import handbook.search.text.Analyser;
import handbook.search.text.Compounds;
import handbook.search.text.Contractions;
import handbook.search.text.Form;
import handbook.search.text.Names;
import handbook.search.text.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Finds the terms that stand beside words: their parts, their capitals, what linked words are as one, and the keys of contractions. */
final class BesideWords {
    private static final Set<String> STOP_WORDS = Set.copyOf(Settings.DEFAULT.stopWords());

    private final Analyser analyser;
    private final Contractions contractions;

    BesideWords(Analyser analyser, Contractions contractions) {
        this.analyser = analyser;
        this.contractions = contractions;
    }

    /** For each word what stands beside it. */
    List<List<Form>> of(List<Word> words) {
        Places places = new Places(words);
        for (int at = 0; at < words.size(); at++) {
            Form form = words.get(at).form();
            for (Form part : form.parts()) {
                places.add(at, part);
            }
            if (form.isName() && STOP_WORDS.contains(form.surface())) {
                places.add(at, Form.ofTerm(Names.inCapitals(form.surface())));
            }
        }
        Compounds.of(words, analyser).forEach(compound -> places.add(compound.at(), compound.form()));
        contractions(words, places);
        return places.beside;
    }

    private void contractions(List<Word> words, Places places) {
        if (contractions.keys().isEmpty()) {
            return;
        }
        List<String> terms = words.stream().map(Word::term).toList();
        for (int at = 0; at < terms.size(); at++) {
            Contractions.Found found = contractions.at(terms, at);
            if (found != null) {
                places.add(at, Form.ofTerm(found.key()));
            }
        }
    }

    /** Collects them, each term once at each place: Lucene would count it twice. */
    private static final class Places {
        private final List<Word> words;
        private final List<List<Form>> beside;

        Places(List<Word> words) {
            this.words = words;
            this.beside = new ArrayList<>(Collections.nCopies(words.size(), List.of()));
        }

        void add(int at, Form form) {
            List<Form> there = beside.get(at);
            boolean isThere = words.get(at).term().equals(form.term())
                    || there.stream().anyMatch(other -> other.term().equals(form.term()));
            if (!isThere) {
                List<Form> more = new ArrayList<>(there);
                more.add(form);
                beside.set(at, more);
            }
        }
    }
}
