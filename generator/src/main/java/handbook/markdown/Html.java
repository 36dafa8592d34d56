package handbook.markdown;

import handbook.model.Body;

/** Writes HTML; all text and attribute values that come from authors are made safe on the way. */
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

    /** Writes an author's words, as text or as the value of a quoted attribute. */
    Html text(CharSequence words) {
        String safe = SourceText.printable(words.toString());
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> {}
                default -> out.append(c);
            }
        }
        return this;
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
