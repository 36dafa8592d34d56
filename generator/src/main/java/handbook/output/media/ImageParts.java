package handbook.output.media;

import handbook.model.site.FileFormat;
import java.util.Optional;

/** An image file taken apart into its picture and what else cameras and programs write: places, names, texts, small pictures. */
interface ImageParts {
    /** The file with its picture alone, which stays as it is to the bit. */
    byte[] bare();

    /** How the camera was held, as Exif counts it: 1 is upright. */
    default int orientation() {
        return 1;
    }

    /** What its colours mean, where they are not those of the web. */
    default Optional<ColourProfile> profile() {
        return Optional.empty();
    }

    /** Whether its colours are the inks of a printing press. */
    default boolean isForPress() {
        return false;
    }

    /** Whether it is more than one picture, shown in turn. */
    default boolean moves() {
        return false;
    }

    /** Whether the picture alone would be shown otherwise than the file asks for. */
    default boolean mustBeDrawnAnew() {
        return orientation() != 1 || isForPress() || profile().isPresent();
    }

    static ImageParts of(FileFormat format, byte[] file) {
        return switch (format) {
            case JPEG -> JpegSegments.of(file);
            case PNG -> PngChunks.of(file);
            case GIF -> () -> GifBlocks.bare(file);
            case WEBP -> () -> WebpChunks.bare(file);
            // One that holds more than its picture is refused when it is found.
            default -> () -> file;
        };
    }
}
