package handbook.output.media;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads pictures as they are shown: upright, in eight bits of grey or of the colours of the web. */
final class Decoding {
    private Decoding() {}

    /** @throws IOException also for a picture that is damaged in a way that its reader did not foresee */
    static BufferedImage read(byte[] file, ImageParts parts) throws IOException {
        try {
            // The inks of a press mean nothing without their profile.
            BufferedImage picture = inEightBits(decoded(parts.isForPress() ? file : parts.bare()));
            parts.profile().ifPresent(profile -> profile.apply(picture));
            return Redrawing.upright(Redrawing.blended(picture), parts.orientation());
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static BufferedImage decoded(byte[] file) throws IOException {
        try (ImageInputStream in = new ByteArrayImageInputStream(file)) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true);
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage inEightBits(BufferedImage picture) {
        ColorModel colours = picture.getColorModel();
        if (colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
            return grey(picture, colours.hasAlpha(), colours.getComponentSize(0) - 8);
        }
        return Redrawing.as(colours.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB, picture);
    }

    /** Number by number: Java takes its grey for linear light, and would draw it too bright. */
    private static BufferedImage grey(BufferedImage picture, boolean alpha, int shift) {
        int width = picture.getWidth();
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_BYTE_GRAY;
        if (picture.getType() == type) {
            return picture;
        }
        BufferedImage grey = new BufferedImage(width, picture.getHeight(), type);
        Raster from = picture.getRaster();
        int[] values = new int[width];
        int[] opaque = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            from.getSamples(0, y, width, 1, 0, values);
            if (alpha) {
                from.getSamples(0, y, width, 1, 1, opaque);
            }
            for (int x = 0; x < width; x++) {
                values[x] >>= shift;
                opaque[x] >>= shift;
            }
            for (int band = 0; band < (alpha ? 3 : 1); band++) {
                grey.getRaster().setSamples(0, y, width, 1, band, values);
            }
            if (alpha) {
                grey.getRaster().setSamples(0, y, width, 1, 3, opaque);
            }
        }
        return grey;
    }
}
