package handbook.search.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a text, one after another: {@code while (breaker.next())}. The grammar is shared with the browser. */
public final class WordBreaker {
    /** The grammar, the same in Java and JavaScript. */
    public static final String GRAMMAR = "\\p{Nd}+(?:[.,]\\p{Nd}+)+"
            + "|[\\p{L}](?:#|[\\p{L}]?(?:&[\\p{L}][\\p{L}]?)+| & [\\p{L}])(?![\\p{L}\\p{N}])"
            + "|[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}]\\p{M}*"
            + "|[\\p{L}\\p{N}](?:(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}]|(?<=[\\p{L}])\\p{Nd}+\\.\\p{Nd})[\\p{L}\\p{N}\\p{M}]|['\\u2019\\uFF07](?=[\\p{L}\\p{N}]))*(?:\\+\\+)?";

    private static final Pattern WORD = Pattern.compile(GRAMMAR);

    private final String text;
    private final Matcher matcher;
    private int start;
    private int end;

    public WordBreaker(String text) {
        this.text = text;
        this.matcher = WORD.matcher(text);
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** Goes to the next word, if there is one. Plain ASCII words, which are nearly all, need no matcher. */
    public boolean next() {
        int at = end;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isPlain(c)) {
                start = at;
                end = plainEnd(at);
                return true;
            }
            if (c >= 0x80 && matchAt(at)) {
                return true;
            }
            at += c >= 0x80 ? Character.charCount(text.codePointAt(at)) : 1;
        }
        end = at;
        return false;
    }

    private int plainEnd(int from) {
        int at = from;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        return needsMatcher(at, text.charAt(at - 1) <= '9') && matchAt(from) ? end : at;
    }

    private boolean needsMatcher(int at, boolean afterDigit) {
        if (at == text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char then = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return c >= 0x80
                || (c == '\'' && (isPlain(then) || then >= 0x80))
                || (c == '+' && then == '+')
                || c == '#'
                || c == '&'
                || (c == ' ' && then == '&')
                || (afterDigit && (c == '.' || c == ',') && (then >= 0x80 || (then >= '0' && then <= '9')));
    }

    private boolean matchAt(int from) {
        boolean found = matcher.region(from, text.length()).lookingAt();
        if (found) {
            start = from;
            end = matcher.end();
        }
        return found;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
