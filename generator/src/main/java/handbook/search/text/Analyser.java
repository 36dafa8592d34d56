package handbook.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Cuts texts into words and terms. For one thread: it remembers the words it has seen. */
public final class Analyser {
    private static final int SHOUTED = 3;

    private final EnglishStemmer stemmer = new EnglishStemmer();
    private final KnownForms known = new KnownForms();

    /** The words of a text, in order. Where all is in capitals these tell nothing, and it is read as if small. */
    public List<Word> words(String text) {
        List<Word> words = cut(text);
        return words.size() >= SHOUTED && hasNoSmallLetter(text) ? cut(small(text)) : words;
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

    /** Some words as one; a name if one of them is. */
    public Form joined(List<Word> words) {
        String surface = words.stream().map(Word::surface).collect(Collectors.joining());
        boolean isName = words.stream().anyMatch(word -> word.form().isName());
        return Form.of(surface, surface, isName ? surface : stem(surface), isName, List.of());
    }

    private List<Word> cut(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        WordBreaker breaker = new WordBreaker(text);
        int end = -2;
        while (breaker.next()) {
            Form form = form(text, breaker.start(), breaker.end());
            if (!form.surface().isEmpty()) {
                boolean linked = Compounds.areLinked(text, end, breaker.start());
                words.add(new Word(breaker.start(), breaker.end(), linked, form));
                end = breaker.end();
            }
        }
        return words;
    }

    private Form form(String text, int start, int end) {
        Form found = known.find(text, start, end);
        if (found == null) {
            found = form(text.substring(start, end));
            known.add(found);
        }
        return found;
    }

    private Form form(String written) {
        String singular = Names.singular(written);
        boolean isName = Names.isName(singular);
        String surface = Folding.fold(isName ? singular : written);
        List<Form> parts = Names.parts(written).stream().map(this::form).toList();
        return Form.of(written, surface, isName ? surface : stem(surface), isName, parts);
    }

    private static boolean hasNoSmallLetter(String text) {
        return text.chars().noneMatch(c -> c >= 'a' && c <= 'z');
    }

    private static String small(String text) {
        StringBuilder small = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                small.setCharAt(i, (char) (c + 'a' - 'A'));
            }
        }
        return small.toString();
    }
}
