package handbook.output.assets;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts words into scripts: {@code %%applies.heading%%} inside a string, whatever its quotes, becomes the text of that key.
 *
 * @param words the text of a key
 */
record ScriptWords(Function<String, Optional<String>> words) {
    private static final Pattern MARK = Pattern.compile("%%([A-Za-z][\\w.-]*)%%");

    String fill(String script) {
        return Marks.replaced(script, MARK, this::text);
    }

    private String text(MatchResult mark) {
        return words.apply(mark.group(1))
                .map(ScriptWords::escaped)
                .orElseThrow(() -> new IllegalStateException("a script needs the text '" + mark.group(1) + "'"));
    }

    /** Fit for strings in any quotes and for templates. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\u2028' -> escaped.append("\\u2028");
                case '\u2029' -> escaped.append("\\u2029");
                case '\\', '"', '\'', '`', '$' -> escaped.append('\\').append(character);
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
