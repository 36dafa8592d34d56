package handbook.markdown.foreign.written;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes words so that Markdown reads them as words. */
final class EscapedWords {
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f\\u00a0]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u200b\\u2060\\ufeff\\u00ad&&[^\\n\\t]]");
    private static final Pattern REFERENCE = Pattern.compile("&(?=#?\\w{1,31};)");
    private static final Pattern MARK_AT_START =
            Pattern.compile("^(?=#{1,6}(?:\\s|$)|[-+*:~](?:\\s|$)|>|=+\\s*$|~{3}|:::|!!!|\\+\\+\\+\\s*$)");
    private static final Pattern NUMBER_AT_START = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern SEPARATOR = Pattern.compile("^(?=[-:|\\s]*-[-:|\\s]*$)");
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://[\\w.-]+[\\w/](?:[^\\s<>\"'`]*[\\w/#=&~-])?");

    private EscapedWords() {}

    /** Blanks as one; a line end among them stays one where lines may end. */
    static String collapsed(String text, boolean oneLine) {
        String seen = INVISIBLE.matcher(text).replaceAll("");
        return BLANKS.matcher(seen)
                .replaceAll(blanks -> !oneLine && blanks.group().contains("\n") ? "\n" : " ");
    }

    /** Words with what would be a mark escaped. */
    static String escaped(String text, boolean inCell) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = switch (c) {
                case '`', '[', ']' -> true;
                case '\\' -> i + 1 == text.length() || isPunctuation(text.charAt(i + 1));
                case '*' -> !isAlone(text, i);
                case '_' -> !isWithinWord(text, i) && !isAlone(text, i);
                case '<' -> i + 1 == text.length() || !Character.isWhitespace(text.charAt(i + 1));
                case '|' -> inCell;
                default -> false;
            };
            if (mark) {
                out.append('\\');
            }
            out.append(c);
        }
        return REFERENCE.matcher(out).replaceAll("&amp;");
    }

    /** A paragraph whose lines start with words alone. */
    static String safeAtLineStarts(String paragraph) {
        return String.join(
                "\n", paragraph.lines().map(EscapedWords::safeAtStart).toList());
    }

    private static String safeAtStart(String line) {
        String text = line.strip();
        Matcher number = NUMBER_AT_START.matcher(text);
        if (number.find()) {
            return number.replaceFirst("$1\\\\$2");
        }
        return MARK_AT_START.matcher(text).find() || SEPARATOR.matcher(text).find() ? "\\" + text : text;
    }

    /** Where web addresses stand in a text. */
    static Matcher addresses(String text) {
        return ADDRESS.matcher(text);
    }

    /** Code between enough back-quotes. */
    static String code(String text, boolean inCell) {
        String words = text.replaceAll("\\s+", " ");
        if (words.isBlank()) {
            return "";
        }
        String fence = "`".repeat(longestRun(words, '`') + 1);
        boolean padded = words.startsWith("`") || words.endsWith("`");
        String shown = inCell ? words.replace("|", "\\|") : words;
        return fence + (padded ? " " + shown + " " : shown) + fence;
    }

    static int longestRun(String text, char sign) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == sign ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean isAlone(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at - 1))
                && Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isPunctuation(char c) {
        return c < 0x7F && c > ' ' && !Character.isLetterOrDigit(c);
    }
}
