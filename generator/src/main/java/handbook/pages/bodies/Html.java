package handbook.pages.bodies;

import org.jspecify.annotations.Nullable;

/** Writes HTML. Whatever is not a constant of this package comes in as text or as a value, and is escaped here. */
final class Html {
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

    /** Writes words. */
    Html text(String words) {
        return escaped(words, false);
    }

    /** Writes words that are heard and not seen. */
    Html hidden(String words) {
        return markup("<span class=\"nhsuk-u-visually-hidden\">").text(words).markup("</span>");
    }

    /** Writes words as the value of a quoted attribute. */
    Html value(String words) {
        return escaped(words, true);
    }

    private Html escaped(String words, boolean quoted) {
        int written = 0;
        for (int i = 0; i < words.length(); i++) {
            String escaped = escape(words.charAt(i), quoted);
            if (escaped != null) {
                out.append(words, written, i).append(escaped);
                written = i + 1;
            }
        }
        out.append(words, written, words.length());
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

    @Override
    public String toString() {
        return out.toString();
    }

    /** Gives what was written since the last time it was taken. */
    String taken() {
        String written = toString();
        out.setLength(0);
        return written;
    }
}
