package handbook.output.media;

import static handbook.output.media.SampleImages.ascii;
import static handbook.output.media.SampleImages.exif;
import static handbook.output.media.SampleImages.file;
import static handbook.output.media.SampleImages.halves;
import static handbook.output.media.SampleImages.holds;
import static handbook.output.media.SampleImages.joined;
import static handbook.output.media.SampleImages.packed;
import static handbook.output.media.SampleImages.seen;
import static handbook.output.media.SampleImages.withChunk;
import static handbook.output.media.SampleImages.withSegment;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.model.site.ContentFile;
import handbook.model.site.ContentFile.Pixels;
import handbook.model.site.FileFormat;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedImageTest {
    private static final Color RED = new Color(200, 40, 40);
    private static final Color BLUE = new Color(40, 80, 200);
    private static final int RGB = BufferedImage.TYPE_INT_RGB;
    private static final int ARGB = BufferedImage.TYPE_INT_ARGB;

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "899, 300, ''",
        "900, 300, 720",
        "1350, 700, 720 1080",
        "1799, 700, 720 1080",
        "1800, 900, 720 1080 1440",
        "12000, 100, 720 1080 1440"
    })
    void thereAreCopiesAsWideAsScreensNeed(int width, int height, String copies) {
        byte[] found = file("png", halves(width, height, RGB, RED, BLUE));
        ContentFile file = content(FileFormat.PNG, found, width, height);
        List<String> widths = file.shownBy().stream()
                .filter(shown -> !shown.address().equals(file.address()))
                .map(shown -> {
                    BufferedImage copy = seen(new PublishedImage(file, found).narrowed(shown));
                    assertEquals(shown.height(), copy.getHeight());
                    assertEquals("images/" + shown.width() + "/pages/a.png", shown.address());
                    assertColours(copy, RED, BLUE);
                    return String.valueOf(copy.getWidth());
                })
                .toList();
        assertEquals(copies, String.join(" ", widths));
        assertEquals(width < 1800, file.shownBy().getLast().address().equals(file.address()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aPhotoStaysUprightAndSaysNothingOfItsPlace(int orientation) {
        byte[] taken = file("jpeg", halves(1600, 1200, RGB, RED, BLUE));
        byte[] found = withSegment(taken, 0xE1, exif(orientation));
        boolean onItsSide = orientation > 4;
        ContentFile file = content(FileFormat.JPEG, found, onItsSide ? 1200 : 1600, onItsSide ? 1600 : 1200);
        PublishedImage image = new PublishedImage(file, found);
        for (byte[] published :
                List.of(image.whole(), image.narrowed(file.shownBy().getFirst()))) {
            assertFalse(holds(published, "Exif"));
            BufferedImage picture = seen(published);
            assertEquals(onItsSide, picture.getHeight() > picture.getWidth());
            int right = picture.getWidth() - 5;
            int bottom = picture.getHeight() - 5;
            boolean redAtTheStart = List.of(0, 1, 4, 5, 6).contains(orientation);
            assertNear(redAtTheStart ? RED : BLUE, picture.getRGB(4, 4));
            assertNear(redAtTheStart ? BLUE : RED, picture.getRGB(right, bottom));
            assertNear(picture.getRGB(4, 4), picture.getRGB(onItsSide ? right : 4, onItsSide ? 4 : bottom));
        }
    }

    @Test
    void aJpegLosesWhatIsNoPictureAndNothingElse() {
        byte[] plain = file("jpeg", halves(100, 50, RGB, RED, BLUE));
        byte[] found = withSegment(plain, 0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<x>Jane Doe</x>"));
        found = withSegment(found, 0xFE, ascii("Jane Doe"));
        found = withSegment(found, 0xED, ascii("Photoshop 3.0\0Jane Doe"));
        found = withSegment(found, 0xE1, exif(1));
        found = withSegment(found, 0xE2, joined(ascii("ICC_PROFILE\0\1\1"), profile(ColorSpace.CS_sRGB)));
        found = joined(found, ascii("a film by Jane Doe"));
        assertArrayEquals(plain, whole(FileFormat.JPEG, found, 100, 50));
    }

    @Test
    void aPngLosesWhatIsNoPictureAndNothingElse() {
        byte[] plain = file("png", halves(100, 50, ARGB, RED, BLUE));
        byte[] found = withChunk(plain, "tEXt", ascii("Author\0Jane Doe"));
        found = withChunk(found, "eXIf", exif(6));
        found = withChunk(found, "iCCP", packed(profile(ColorSpace.CS_sRGB)));
        found = withChunk(found, "iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0<x>Jane Doe</x>"));
        assertArrayEquals(plain, whole(FileFormat.PNG, found, 100, 50));
    }

    @Test
    void coloursOfAnotherProfileBecomeThoseOfTheWeb() {
        Color stored = new Color(100, 150, 200);
        Color meant = new Color(168, 202, 229);
        byte[] linear = profile(ColorSpace.CS_LINEAR_RGB);
        BufferedImage picture = halves(1000, 50, RGB, stored, stored);
        byte[] jpeg = withSegment(file("jpeg", picture), 0xE2, joined(ascii("ICC_PROFILE\0\1\1"), linear));
        byte[] png = withChunk(file("png", picture), "iCCP", packed(linear));
        byte[] clear = withChunk(file("png", halves(1000, 50, ARGB, stored, stored)), "iCCP", packed(linear));
        for (byte[] published : List.of(
                whole(FileFormat.JPEG, jpeg, 1000, 50),
                whole(FileFormat.PNG, png, 1000, 50),
                whole(FileFormat.PNG, clear, 1000, 50),
                copy(FileFormat.JPEG, jpeg, 1000, 50),
                copy(FileFormat.PNG, png, 1000, 50))) {
            assertNear(meant, seen(published).getRGB(10, 10));
            assertFalse(holds(published, "ICC"));
            assertFalse(holds(published, "iCCP"));
        }
    }

    @Test
    void greyStaysAsBrightAsItWas() {
        for (int type : List.of(BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY)) {
            BufferedImage grey = new BufferedImage(2000, 40, type);
            int value = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 << 8;
            for (int x = 0; x < 2000; x++) {
                for (int y = 0; y < 40; y++) {
                    grey.getRaster().setSample(x, y, 0, value);
                }
            }
            byte[] copy = copy(FileFormat.PNG, file("png", grey), 2000, 40);
            assertEquals(100, seen(copy).getRaster().getSample(20, 3, 0), 2);
        }
        byte[] jpeg = file("jpeg", halves(2000, 40, BufferedImage.TYPE_BYTE_GRAY, RED, RED));
        BufferedImage copy = seen(copy(FileFormat.JPEG, jpeg, 2000, 40));
        assertEquals(1, copy.getRaster().getNumBands());
        assertEquals(
                seen(jpeg).getRaster().getSample(20, 3, 0), copy.getRaster().getSample(20, 3, 0), 2);
    }

    @Test
    void aGreyProfileIsHeeded() {
        byte[] grey = file("png", halves(1000, 50, BufferedImage.TYPE_BYTE_GRAY, Color.GRAY, Color.GRAY));
        int stored = seen(grey).getRaster().getSample(5, 5, 0);
        byte[] found = withChunk(grey, "iCCP", packed(profile(ColorSpace.CS_GRAY)));
        int shown = seen(whole(FileFormat.PNG, found, 1000, 50)).getRaster().getSample(5, 5, 0);
        assertEquals(Math.pow(stored / 255.0, 1 / 2.2) * 255, shown, 6);
    }

    @Test
    void whatCanBeSeenThroughStaysSo() {
        byte[] red = {0, (byte) 200};
        byte[] green = {0, 40};
        IndexColorModel palette = new IndexColorModel(1, 2, red, green, green, 0);
        BufferedImage drawing = new BufferedImage(2000, 1000, BufferedImage.TYPE_BYTE_BINARY, palette);
        for (int x = 0; x < 2000; x++) {
            for (int y = 0; y < 1000; y++) {
                drawing.getRaster().setSample(x, y, 0, (x * 31 + y * 17) % 97 / 50 | (x > 1000 ? 1 : 0));
            }
        }
        byte[] found = file("png", drawing);
        BufferedImage copy = seen(copy(FileFormat.PNG, found, 2000, 1000));
        assertTrue(copy.getRGB(100, 100) >>> 24 < 255);
        assertNear(RED, copy.getRGB(705, 100));
        assertEquals(255, copy.getRGB(705, 100) >>> 24);
        // Colours that cannot be seen do not darken those that can.
        byte[] edge = file("png", halves(2000, 40, ARGB, new Color(0, 0, 0, 0), RED));
        BufferedImage narrow = seen(copy(FileFormat.PNG, edge, 2000, 40));
        for (int x = 350; x < 370; x++) {
            int colour = narrow.getRGB(x, 5);
            assertTrue(colour >>> 24 < 40 || Math.abs((colour >> 16 & 0xFF) - 200) < 8, Integer.toHexString(colour));
        }
    }

    @Test
    void theInksOfAPressBecomeColoursOfTheWeb() {
        byte[] found = SampleImages.ofInks(24, 16, 0, 200, 200, 40);
        byte[] published = whole(FileFormat.JPEG, found, 24, 16);
        assertEquals(3, seen(published).getRaster().getNumBands());
        Color shown = new Color(seen(published).getRGB(5, 5));
        assertTrue(shown.getRed() > 150 && shown.getGreen() < 100 && shown.getBlue() < 100, shown::toString);
    }

    @Test
    void aPlanOfFewColoursIsNoLargerWhenItIsNarrower() {
        BufferedImage plan = new BufferedImage(2000, 1000, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < 2000; x++) {
            plan.getRaster().setSample(x, x / 3, 0, 1);
        }
        byte[] found = file("png", plan);
        assertArrayEquals(found, copy(FileFormat.PNG, found, 2000, 1000));
    }

    @Test
    void aPngThatMovesIsNotStopped() {
        byte[] found = withChunk(file("png", halves(2000, 9, RGB, RED, BLUE)), "acTL", new byte[8]);
        assertArrayEquals(found, copy(FileFormat.PNG, found, 2000, 9));
    }

    @Test
    void aGifKeepsItsPicturesAndLosesItsRemarks() {
        byte[] plain = file("gif", halves(10, 10, BufferedImage.TYPE_BYTE_INDEXED, Color.BLACK, Color.WHITE));
        int behindPalette = 13 + ((plain[10] & 0x80) == 0 ? 0 : 3 << (plain[10] & 7) + 1);
        byte[] repeat = joined(ascii("!\u00FF\u000BNETSCAPE2.0\3\1\0\0\0"), ascii("!\u00F9\4\0\12\0\0\0"));
        byte[] moving = SampleImages.inserted(plain, behindPalette, repeat);
        byte[] found = SampleImages.inserted(moving, behindPalette, ascii("!\u00FE\10Jane Doe\0"));
        found = SampleImages.inserted(found, behindPalette, ascii("!\u00FF\u000BXMP DataXMP\4Jane\0"));
        assertArrayEquals(moving, whole(FileFormat.GIF, joined(found, ascii("Jane")), 10, 10));
    }

    @Test
    void aWebpKeepsItsPictureAndLosesItsTexts() {
        byte[] picture = chunk("VP8L", "\u002F\0\0\0\0\7");
        byte[] plain = riff(joined(chunk("VP8X", "\u0010\0\0\0\11\0\0\11\0\0"), picture));
        byte[] found = riff(joined(
                chunk("VP8X", "\u001C\0\0\0\11\0\0\11\0\0"),
                picture,
                chunk("EXIF", "Jane Doe 1"),
                chunk("XMP ", "<x>Jane Doe</x>")));
        assertArrayEquals(plain, whole(FileFormat.WEBP, found, 10, 10));
    }

    /** Browsers show what they can of it; what it says beside its picture is gone all the same. */
    @Test
    void aDamagedPictureIsPublishedAsItIs() {
        byte[] plain = file("png", halves(2000, 9, RGB, RED, BLUE));
        int data = new String(plain, StandardCharsets.ISO_8859_1).indexOf("IDAT") + 4;
        Arrays.fill(plain, data, data + 6, (byte) 7);
        byte[] found = withChunk(plain, "tEXt", ascii("Author\0Jane Doe"));
        assertArrayEquals(plain, copy(FileFormat.PNG, found, 2000, 9));
    }

    @Test
    void theSameFileGivesTheSameBytes() {
        byte[] found = withSegment(file("jpeg", halves(2000, 900, RGB, RED, BLUE)), 0xE1, exif(6));
        assertArrayEquals(copy(FileFormat.JPEG, found, 900, 2000), copy(FileFormat.JPEG, found, 900, 2000));
        assertArrayEquals(whole(FileFormat.JPEG, found, 900, 2000), whole(FileFormat.JPEG, found, 900, 2000));
    }

    private static byte[] chunk(String name, String content) {
        byte[] data = ascii(content);
        return joined(ascii(name), new byte[] {(byte) data.length, 0, 0, 0}, data, new byte[data.length & 1]);
    }

    private static byte[] riff(byte[] chunks) {
        return joined(ascii("RIFF"), new byte[] {(byte) (chunks.length + 4), 0, 0, 0}, ascii("WEBP"), chunks);
    }

    private static byte[] profile(int space) {
        return ICC_Profile.getInstance(space).getData();
    }

    private static byte[] whole(FileFormat format, byte[] found, int width, int height) {
        return new PublishedImage(content(format, found, width, height), found).whole();
    }

    private static byte[] copy(FileFormat format, byte[] found, int width, int height) {
        ContentFile file = content(format, found, width, height);
        return new PublishedImage(file, found).narrowed(file.shownBy().getFirst());
    }

    private static ContentFile content(FileFormat format, byte[] found, int width, int height) {
        String path = "content/pages/a." + format.extensions().getFirst();
        return new ContentFile(path, format, found.length, Optional.of(new Pixels(width, height)));
    }

    private static void assertColours(BufferedImage image, Color left, Color right) {
        assertNear(left, image.getRGB(0, 0));
        assertNear(right, image.getRGB(image.getWidth() - 1, image.getHeight() - 1));
    }

    private static void assertNear(Color wanted, int seen) {
        assertNear(wanted.getRGB(), seen);
    }

    private static void assertNear(int wanted, int seen) {
        for (int shift = 0; shift <= 16; shift += 8) {
            String colours = Integer.toHexString(wanted) + " and " + Integer.toHexString(seen);
            assertEquals(wanted >> shift & 0xFF, seen >> shift & 0xFF, 6, colours);
        }
    }
}
