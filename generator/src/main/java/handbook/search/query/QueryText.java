package handbook.search.query;

import handbook.search.text.Analyser;
import handbook.search.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A query as a reader wrote it, taken apart.
 *
 * @param words plain words, in order, with repetitions
 * @param phrases the words of each quoted phrase
 * @param excludedWords words that results must not contain
 * @param excludedPhrases phrases that results must not contain
 * @param endsInWord whether nothing follows the last plain word, so that it may be unfinished
 */
public record QueryText(
        List<Word> words,
        List<List<Word>> phrases,
        List<Word> excludedWords,
        List<List<Word>> excludedPhrases,
        boolean endsInWord) {
    private static final int LONGEST = 500;

    public static QueryText read(String typed, Analyser analyser) {
        Reading reading = new Reading(typed.substring(0, Math.min(LONGEST, typed.length())), analyser);
        return reading.read();
    }

    public boolean hasPhrasesOrExclusions() {
        return !phrases.isEmpty() || !excludedWords.isEmpty() || !excludedPhrases.isEmpty();
    }

    /** Reads from left to right. */
    private static final class Reading {
        private final String text;
        private final Analyser analyser;
        private final List<Word> words = new ArrayList<>();
        private final List<List<Word>> phrases = new ArrayList<>();
        private final List<Word> excludedWords = new ArrayList<>();
        private final List<List<Word>> excludedPhrases = new ArrayList<>();
        private int at;
        private int plainFrom;
        private boolean endsInWord;

        Reading(String text, Analyser analyser) {
            this.text = text;
            this.analyser = analyser;
        }

        QueryText read() {
            while (at < text.length()) {
                boolean excludes = isExclusion();
                int open = excludes ? at + 1 : at;
                int close = isQuote(open) ? closing(open) : -1;
                if (close > 0) {
                    endPlain();
                    phrase(text.substring(open + 1, close), excludes);
                    at = close + 1;
                    plainFrom = at;
                } else if (excludes) {
                    endPlain();
                    at = wordEnd(open);
                    excludedWords.addAll(analyser.words(text.substring(open, at)));
                    plainFrom = at;
                } else {
                    at++;
                }
            }
            endPlain();
            return new QueryText(words, phrases, excludedWords, excludedPhrases, endsInWord);
        }

        private void endPlain() {
            List<Word> plain = analyser.words(text.substring(plainFrom, at));
            words.addAll(plain);
            endsInWord = !plain.isEmpty() && plain.getLast().end() == at - plainFrom;
        }

        private void phrase(String quoted, boolean excludes) {
            List<Word> found = analyser.words(quoted);
            if (found.size() == 1 && excludes) {
                excludedWords.addAll(found);
            } else if (!found.isEmpty()) {
                (excludes ? excludedPhrases : phrases).add(found);
            }
        }

        private boolean isExclusion() {
            boolean atStart = at == 0 || Character.isWhitespace(text.charAt(at - 1));
            return atStart
                    && text.charAt(at) == '-'
                    && at + 1 < text.length()
                    && (isQuote(at + 1) || Character.isLetterOrDigit(text.codePointAt(at + 1)));
        }

        private boolean isQuote(int place) {
            return place < text.length() && (text.charAt(place) == '"' || text.charAt(place) == '\u201C');
        }

        private int closing(int open) {
            for (int i = open + 1; i < text.length(); i++) {
                if (text.charAt(i) == '"' || text.charAt(i) == '\u201D') {
                    return i;
                }
            }
            return -1;
        }

        private int wordEnd(int from) {
            int end = from;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && !isQuote(end)) {
                end++;
            }
            return Math.max(end, from);
        }
    }
}
