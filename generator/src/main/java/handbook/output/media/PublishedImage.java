package handbook.output.media;

import handbook.model.site.ContentFile;
import handbook.model.site.ContentFile.Pixels;
import handbook.model.site.ImageFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;

/** One image as it is published: its picture and nothing else, as wide as it is asked for. */
final class PublishedImage {
    /** A picture takes a few bytes a pixel while it is drawn; this many at a time fit into the memory that the program has. */
    private static final int PIXELS_AT_A_TIME = 25_000_000;

    private static final Semaphore ROOM = new Semaphore(PIXELS_AT_A_TIME);

    private final ContentFile file;
    private final byte[] bytes;
    private final ImageParts parts;

    /** @param bytes the file as it was found */
    PublishedImage(ContentFile file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        this.parts = ImageParts.of(file.format(), bytes);
    }

    /** All of it; drawn anew only where its picture alone would lie on its side or have other colours. */
    byte[] whole() {
        return parts.mustBeDrawnAnew() ? drawn(UnaryOperator.identity()).orElseGet(parts::bare) : parts.bare();
    }

    /** A narrower copy. Where that would be no smaller, as for a plan of few colours, it is the whole. */
    byte[] narrowed(ImageFile copy) {
        byte[] whole = parts.bare();
        return parts.moves()
                ? whole
                : drawn(picture -> Redrawing.scaled(picture, copy.width(), copy.height()))
                        .filter(bytes -> parts.mustBeDrawnAnew() || bytes.length < whole.length)
                        .orElse(whole);
    }

    /** Nothing for a picture that is damaged: browsers show what they can of it. */
    private Optional<byte[]> drawn(UnaryOperator<BufferedImage> change) {
        Pixels pixels = file.pixels().orElseThrow();
        int room = (int) Math.min((long) pixels.width() * pixels.height(), PIXELS_AT_A_TIME);
        ROOM.acquireUninterruptibly(room);
        try {
            return Optional.of(Encoding.of(file.format(), change.apply(Decoding.read(bytes, parts))));
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            ROOM.release(room);
        }
    }
}
