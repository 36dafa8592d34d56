package handbook.markdown.writing;

import handbook.model.Body;
import org.jspecify.annotations.Nullable;

/** Writes HTML, spelt as jsoup would spell it; all that comes from authors is made safe on the way. */
public final class Html {
    private final StringBuilder out;

    Html(int expectedLength) {
        out = new StringBuilder(expectedLength);
    }

    /** Writes markup of our own. */
    Html markup(String html) {
        out.append(html);
        return this;
    }

    Html number(int number) {
        out.append(number);
        return this;
    }

    /** Writes an author's words. */
    Html text(CharSequence words) {
        return escaped(words, false);
    }

    /** Writes an author's words as the value of a quoted attribute. */
    Html value(CharSequence words) {
        return escaped(words, true);
    }

    private Html escaped(CharSequence words, boolean quoted) {
        String safe = SourceText.printable(words.toString());
        int written = 0;
        for (int i = 0; i < safe.length(); i++) {
            String escaped = escape(safe.charAt(i), quoted);
            if (escaped != null) {
                out.append(safe, written, i).append(escaped);
                written = i + 1;
            }
        }
        out.append(safe, written, safe.length());
        return this;
    }

    private static @Nullable String escape(char c, boolean quoted) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\u00A0' -> "&#xa0;";
            case '\r' -> "";
            case '"' -> quoted ? "&quot;" : null;
            default -> null;
        };
    }

    Html slot(int number) {
        out.append(Body.OPEN).append(number).append(Body.CLOSE);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
