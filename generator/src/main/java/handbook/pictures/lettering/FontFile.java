package handbook.pictures.lettering;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font that the program brings along: Liberation Sans, as wide as Arial. */
public final class FontFile {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private FontFile() {}

    public static TrueTypeFont open() throws IOException {
        try (InputStream font = Objects.requireNonNull(FontFile.class.getResourceAsStream(FONT), FONT)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        }
    }
}
