package handbook.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import handbook.model.site.ContentFile.Pixels;
import handbook.model.site.FileFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageSizesTest {
    private record Sample(String name, FileFormat format, byte[] bytes, int width, int height) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample("png", FileFormat.PNG, ImageBytes.of("png", 300, 20), 300, 20),
                new Sample("jpeg", FileFormat.JPEG, ImageBytes.of("jpg", 300, 20), 300, 20),
                new Sample("jpeg upside down", FileFormat.JPEG, ImageBytes.turned(300, 20, 3), 300, 20),
                new Sample("jpeg turned left", FileFormat.JPEG, ImageBytes.turned(300, 20, 6), 20, 300),
                new Sample("jpeg turned right", FileFormat.JPEG, ImageBytes.turned(300, 20, 8), 20, 300),
                new Sample("gif", FileFormat.GIF, ImageBytes.of("gif", 300, 20), 300, 20),
                new Sample("webp", FileFormat.WEBP, ImageBytes.webp("VP8 ", "0000009D012A2C011400"), 300, 20),
                new Sample("lossless webp", FileFormat.WEBP, ImageBytes.webp("VP8L", "2F2BC10400000000"), 300, 20),
                new Sample("large webp", FileFormat.WEBP, ImageBytes.webp("VP8X", "000000002B0100130000"), 300, 20),
                new Sample("avif", FileFormat.AVIF, ImageBytes.avif(300, 20, 0), 300, 20),
                new Sample("avif turned", FileFormat.AVIF, ImageBytes.avif(300, 20, 3), 20, 300));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anImageIsAsLargeAsItIsShown(Sample sample) throws BrokenFileException {
        assertEquals(
                Optional.of(new Pixels(sample.width, sample.height)),
                FileContent.require(sample.format, new FileBytes(sample.bytes)));
    }

    /** However much is missing, it is said: no other fault, and no size. */
    @ParameterizedTest
    @MethodSource("samples")
    void anImageThatIsCutOffIsNone(Sample sample) {
        for (int length = 0; length < sample.bytes.length; length++) {
            FileBytes part = new FileBytes(Arrays.copyOf(sample.bytes, length));
            assertThrows(BrokenFileException.class, () -> FileContent.require(sample.format, part), "of " + length);
        }
    }

    @Test
    void anAvifThatSaysWhereItWasTakenIsRefused() throws BrokenFileException {
        for (String item : List.of("Exif", "mime")) {
            BrokenFileException refused = assertThrows(
                    BrokenFileException.class,
                    () -> FileContent.require(FileFormat.AVIF, new FileBytes(ImageBytes.avifWith(item))));
            assertEquals("it says where, when or with what it was made (Exif or XMP)", refused.reason());
        }
        FileContent.require(FileFormat.AVIF, new FileBytes(ImageBytes.avifWith("av01")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anImageUnderAnotherNameIsNone(Sample sample) {
        FileFormat other = sample.format == FileFormat.PNG ? FileFormat.GIF : FileFormat.PNG;
        BrokenFileException refused =
                assertThrows(BrokenFileException.class, () -> FileContent.require(other, new FileBytes(sample.bytes)));
        assertEquals(
                "its content is " + sample.format + ", though its name ends in ."
                        + other.extensions().getFirst(),
                refused.reason());
    }
}
