package handbook.markdown.writing;

import com.vladsch.flexmark.util.sequence.Escaping;
import com.vladsch.flexmark.util.sequence.SubSequence;
import org.jsoup.parser.Parser;

/** Resolves the escapes of Markdown. */
final class CharacterReferences {
    private CharacterReferences() {}

    /** Backslash escapes and entities resolved. */
    static String unescape(CharSequence typed) {
        String text = typed instanceof SubSequence part ? text(part) : typed.toString();
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text);
    }

    /** The same as its {@code toString}, which copies each character. */
    private static String text(SubSequence typed) {
        return typed.getBase().toString().substring(typed.getStartOffset(), typed.getEndOffset());
    }

    /** Entities resolved, also where their semicolon is missing, as browsers do. */
    static String decode(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
