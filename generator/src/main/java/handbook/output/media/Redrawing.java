package handbook.output.media;

import com.twelvemonkeys.image.ResampleOp;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws pictures anew: in other numbers, upright, smaller. */
final class Redrawing {
    private Redrawing() {}

    /** The same with its colours multiplied by how opaque they are, so that those of what cannot be seen do not show at edges. */
    static BufferedImage blended(BufferedImage picture) {
        return picture.getColorModel().hasAlpha() ? as(BufferedImage.TYPE_INT_ARGB_PRE, picture) : picture;
    }

    static BufferedImage unblended(BufferedImage picture) {
        return picture.getColorModel().hasAlpha() ? as(BufferedImage.TYPE_INT_ARGB, picture) : picture;
    }

    static BufferedImage as(int type, BufferedImage picture) {
        return picture.getType() == type
                ? picture
                : drawn(picture, picture.getWidth(), picture.getHeight(), type, new AffineTransform());
    }

    /** @param orientation how the camera was held, as Exif counts it */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        boolean onItsSide = turn.getShearX() != 0;
        return turn.isIdentity()
                ? picture
                : drawn(picture, onItsSide ? height : width, onItsSide ? width : height, picture.getType(), turn);
    }

    static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage larger = picture;
        while (larger.getWidth() >= 2 * width && larger.getHeight() >= 2 * height) {
            larger = halved(larger);
        }
        // A filter that sharpens would leave colours in what is not opaque that are none.
        int filter = picture.getColorModel().hasAlpha() ? ResampleOp.FILTER_TRIANGLE : ResampleOp.FILTER_MITCHELL;
        return new ResampleOp(width, height, filter).filter(larger, null);
    }

    /** Each pixel the mean of four, which a filter for larger steps comes to in ten times the time. */
    private static BufferedImage halved(BufferedImage picture) {
        int width = picture.getWidth() / 2;
        int height = picture.getHeight() / 2;
        return drawn(
                picture,
                width,
                height,
                picture.getType(),
                AffineTransform.getScaleInstance(
                        (double) width / picture.getWidth(), (double) height / picture.getHeight()));
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height, int type, AffineTransform how) {
        BufferedImage onto = new BufferedImage(width, height, type);
        Graphics2D graphics = onto.createGraphics();
        graphics.setComposite(AlphaComposite.Src);
        boolean scales = Math.abs(how.getDeterminant()) < 1;
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                scales
                        ? RenderingHints.VALUE_INTERPOLATION_BILINEAR
                        : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(picture, how, null);
        graphics.dispose();
        return onto;
    }
}
