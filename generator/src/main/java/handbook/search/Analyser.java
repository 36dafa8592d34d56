package handbook.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Cuts texts into words and terms. For one thread: it remembers the words it has seen. */
final class Analyser {
    private static final int REMEMBERED = 200_000;

    private final EnglishStemmer stemmer = new EnglishStemmer();
    private final Map<String, Form> known = new HashMap<>();

    private record Form(String surface, String term) {}

    /** The words of a text, in order. */
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        WordBreaker breaker = new WordBreaker(text);
        while (breaker.next()) {
            Form form = form(text.substring(breaker.start(), breaker.end()));
            if (!form.surface.isEmpty()) {
                words.add(new Word(breaker.start(), breaker.end(), form.surface, form.term));
            }
        }
        return words;
    }

    /** The terms of a text, in order. */
    List<String> terms(String text) {
        return words(text).stream().map(Word::term).toList();
    }

    /** The stem of a surface word. */
    String stem(String surface) {
        if (!surface.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return surface;
        }
        stemmer.setCurrent(surface);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private Form form(String word) {
        Form form = known.get(word);
        if (form == null) {
            String surface = Folding.fold(word);
            form = new Form(surface, stem(surface));
            if (known.size() < REMEMBERED) {
                known.put(word, form);
            }
        }
        return form;
    }
}
