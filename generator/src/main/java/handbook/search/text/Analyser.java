package handbook.search.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Cuts texts into words and terms. For one thread: it remembers the words it has seen. */
public final class Analyser {
    private final EnglishStemmer stemmer = new EnglishStemmer();
    private final KnownForms known = new KnownForms();

    /** The words of a text, in order. */
    public List<Word> words(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        WordBreaker breaker = new WordBreaker(text);
        while (breaker.next()) {
            Form form = form(text, breaker.start(), breaker.end());
            if (!form.surface().isEmpty()) {
                words.add(new Word(breaker.start(), breaker.end(), form.surface(), form.term()));
            }
        }
        return words;
    }

    /** What the words of a text come to, in order. */
    public List<Form> forms(String text) {
        List<Form> forms = new ArrayList<>(text.length() / 6 + 1);
        WordBreaker breaker = new WordBreaker(text);
        while (breaker.next()) {
            Form form = form(text, breaker.start(), breaker.end());
            if (!form.surface().isEmpty()) {
                forms.add(form);
            }
        }
        return forms;
    }

    /** The terms of a text, in order. */
    public List<String> terms(String text) {
        return words(text).stream().map(Word::term).toList();
    }

    /** The stem of a surface word. */
    public String stem(String surface) {
        if (!surface.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return surface;
        }
        stemmer.setCurrent(surface);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private Form form(String text, int start, int end) {
        Form found = known.find(text, start, end);
        if (found != null) {
            return found;
        }
        String written = text.substring(start, end);
        String surface = Folding.fold(written);
        String term = stem(surface);
        Form form = new Form(written, surface, term, new BytesRef(term));
        known.add(form);
        return form;
    }
}
