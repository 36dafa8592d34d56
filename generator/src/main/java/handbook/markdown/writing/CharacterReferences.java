package handbook.markdown.writing;

import com.vladsch.flexmark.util.sequence.Escaping;
import org.jsoup.parser.Parser;

/** Resolves the escapes of Markdown. */
final class CharacterReferences {
    private CharacterReferences() {}

    /** Backslash escapes and entities resolved. */
    static String unescape(CharSequence typed) {
        String text = typed.toString();
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text);
    }

    /** Entities resolved, also where their semicolon is missing, as browsers do. */
    static String decode(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
