package handbook.diagnostics;

import java.util.regex.Pattern;

/** Text of sources, made safe to show on a terminal or to put into a document. */
public final class Printable {
    /** Control characters, those that change the direction of text, and what is no character: they could rewrite a terminal. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFE\\uFFFF]");

    private Printable() {}

    /** The text with a middle dot for each character that could do harm. */
    public static String of(String text) {
        boolean plain = text.chars().allMatch(c -> c >= ' ' && c <= '~');
        return plain ? text : UNSAFE.matcher(text).replaceAll("\u00b7");
    }
}
