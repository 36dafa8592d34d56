package handbook.markdown.slips;

/** The signs that stand in a text, found in one pass over it. */
final class TypedSigns {
    private static final int ASCII = 0x80;

    private final String text;
    private final boolean[] plain = new boolean[ASCII];
    private boolean others;

    TypedSigns(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ASCII) {
                plain[c] = true;
            } else if (c != LiteralText.BLOT) {
                others = true;
            }
        }
    }

    boolean have(char sign) {
        return sign < ASCII ? plain[sign] : others && text.indexOf(sign) >= 0;
    }
}
