package handbook.pictures.raster;

import handbook.pictures.lettering.FontFile;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The outlines of letters, so that no font of the machine has a say. */
final class Outlines implements AutoCloseable {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Outlines(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
    }

    static Outlines open() throws IOException {
        return new Outlines(FontFile.open());
    }

    /** Whether every letter has an outline. */
    boolean cover(String words) {
        return words.codePoints().allMatch(letter -> glyphs.getGlyphId(letter) != 0);
    }

    /** The outline of words, from where they begin on their base line. */
    Path2D of(String words, int size) throws IOException {
        double scale = (double) size / font.getUnitsPerEm();
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (int letter : words.codePoints().toArray()) {
            int glyph = glyphs.getGlyphId(letter);
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, 0);
            Optional.ofNullable(font.getGlyph().getGlyph(glyph))
                    .map(GlyphData::getPath)
                    .ifPresent(path -> outline.append(path.getPathIterator(place), false));
            x += font.getAdvanceWidth(glyph) * scale;
        }
        return outline;
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
