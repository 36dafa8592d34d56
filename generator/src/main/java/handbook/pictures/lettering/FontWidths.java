package handbook.pictures.lettering;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The widths of letters in thousandths of their size. */
final class FontWidths {
    /** Latin, Greek and Cyrillic letters. */
    private static final int LETTERS = 0x530;

    private static final int SIGNS_FROM = 0x2000;
    private static final int SIGNS_TO = 0x20B0;
    /** Of what stands in neither table: as wide as it is high. */
    private static final int UNKNOWN = 1000;

    /** Bold letters are a tenth wider at the most. */
    private static final double BOLD = 1.1;

    /** The other fonts of the site's list are a little wider for some letters. */
    private static final double SLACK = 1.03;

    private final int[] letters;
    private final int[] signs;

    private FontWidths(int[] letters, int[] signs) {
        this.letters = letters;
        this.signs = signs;
    }

    static FontWidths read() {
        try (TrueTypeFont font = FontFile.open()) {
            return new FontWidths(widths(font, 0, LETTERS), widths(font, SIGNS_FROM, SIGNS_TO));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] widths(TrueTypeFont font, int from, int to) throws IOException {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        int units = font.getUnitsPerEm();
        int[] widths = new int[to - from];
        for (int letter = from; letter < to; letter++) {
            int glyph = glyphs.getGlyphId(letter);
            widths[letter - from] = glyph == 0 ? UNKNOWN : font.getAdvanceWidth(glyph) * 1000 / units;
        }
        return widths;
    }

    /** How wide words are, in units. */
    int of(String words, Hand hand) {
        long thousandths = 0;
        for (int i = 0; i < words.length(); i++) {
            thousandths += of(words.charAt(i));
        }
        double width = thousandths * hand.size() / 1000.0 * SLACK;
        return (int) Math.ceil(hand.isBold() ? width * BOLD : width);
    }

    private int of(char letter) {
        if (letter < LETTERS) {
            return letters[letter];
        }
        boolean sign = letter >= SIGNS_FROM && letter < SIGNS_TO;
        return sign ? signs[letter - SIGNS_FROM] : UNKNOWN;
    }
}
