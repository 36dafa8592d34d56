package handbook.bringing.template;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where code stands in a Markdown text: there, marks and templates are meant to be seen. */
public final class CodeSpans {
    private static final Pattern FENCE =
            Pattern.compile("^\\s*(?:>\\s*|[-*+]\\s+|\\d+[.)]\\s+)*(`{3,}|~{3,})([^`\\n]*)$");

    private final BitSet code = new BitSet();

    private CodeSpans() {}

    public static CodeSpans of(String text) {
        CodeSpans spans = new CodeSpans();
        spans.find(text);
        return spans;
    }

    public boolean contains(int offset) {
        return code.get(offset);
    }

    private void find(String text) {
        int paragraph = 0;
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            Matcher fence = FENCE.matcher(text.substring(at, end));
            if (fence.matches()) {
                inlines(text, paragraph, at);
                int close = close(text, Math.min(end + 1, text.length()), fence.group(1));
                code.set(at, close);
                at = Math.min(close + 1, text.length());
                paragraph = at;
            } else {
                if (text.substring(at, end).isBlank()) {
                    inlines(text, paragraph, at);
                    paragraph = end;
                }
                at = end + 1;
            }
        }
        inlines(text, paragraph, text.length());
    }

    /** Where the block of code ends: with its closing fence, or with the text. */
    private static int close(String text, int from, String fence) {
        int at = from;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end).replaceFirst("^[\\s>]+", "").strip();
            if (line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0))) {
                return end;
            }
            at = end + 1;
        }
        return text.length();
    }

    private void inlines(String text, int from, int to) {
        int at = from;
        while (at < to) {
            if (text.charAt(at) != '`') {
                at++;
                continue;
            }
            int run = runAt(text, at, to);
            int close = at + run;
            while (close < to && (text.charAt(close) != '`' || runAt(text, close, to) != run)) {
                close += text.charAt(close) == '`' ? runAt(text, close, to) : 1;
            }
            if (close < to) {
                code.set(at, close + run);
                at = close + run;
            } else {
                at += run;
            }
        }
    }

    private static int runAt(String text, int at, int to) {
        int end = at;
        while (end < to && text.charAt(end) == '`') {
            end++;
        }
        return end - at;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
