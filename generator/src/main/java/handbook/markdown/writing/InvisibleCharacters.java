package handbook.markdown.writing;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.text.Markdown;
import java.util.Locale;

/** Names the characters of a text that nobody sees, and those that no page can hold. */
public final class InvisibleCharacters {
    private static final int MOST = 20;

    private InvisibleCharacters() {}

    /** @param text the same source, whose places are asked for */
    public static void report(Markdown source, SourceText text, Problems problems) {
        String typed = source.text();
        int found = 0;
        for (int i = 0; i < typed.length() && found < MOST; i++) {
            char c = typed.charAt(i);
            boolean lost = SourceText.isUnprintable(typed, i);
            if (lost || isUnseen(c)) {
                found++;
                String code = String.format(Locale.ROOT, "U+%04X", (int) c);
                problems.add(
                        Rule.INVISIBLE_CHARACTER,
                        text.place(i, i + 1),
                        lost
                                ? "a character that no page can hold stands here: " + code
                                : "a character that cannot be seen stands here: " + code,
                        "delete it: put the cursor after it and press Backspace");
            }
        }
    }

    /** Without width or turning the direction of text, and not part of how a word or a sign is written. */
    private static boolean isUnseen(char c) {
        return c == 0x200B || c == 0x2060 || c == 0xFEFF || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
