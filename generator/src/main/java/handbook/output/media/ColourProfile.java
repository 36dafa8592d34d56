package handbook.output.media;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.WritableRaster;
import java.util.Optional;

/** What the colours of an image mean (ICC.1), where browsers would show others without it. */
record ColourProfile(ICC_Profile profile) {
    private static final ICC_Profile WEB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    /** Of 255: what nobody sees, and what profiles of sRGB differ by. */
    private static final int UNSEEN = 3;

    private static final int STEP = 51;
    private static final int[] COLOURS = {0, 1, 2};

    /** The profile that some bytes are; nothing if they are none, or if it changes no colour. */
    static Optional<ColourProfile> of(byte[] bytes) {
        try {
            ColourProfile profile = new ColourProfile(ICC_Profile.getInstance(bytes));
            return Optional.of(profile).filter(ColourProfile::changesColours);
        } catch (IllegalArgumentException | CMMException e) {
            return Optional.empty();
        }
    }

    private boolean changesColours() {
        int kind = profile.getColorSpaceType();
        if (kind == ColorSpace.TYPE_GRAY) {
            int[] greys = greys();
            for (int i = 0; i < greys.length; i++) {
                if (Math.abs(greys[i] - i) > UNSEEN) {
                    return true;
                }
            }
            return false;
        }
        return kind == ColorSpace.TYPE_RGB && changesAnyOf(new ICC_ColorSpace(profile));
    }

    private static boolean changesAnyOf(ColorSpace space) {
        for (int red = 0; red <= 255; red += STEP) {
            for (int green = 0; green <= 255; green += STEP) {
                for (int blue = 0; blue <= 255; blue += STEP) {
                    float[] colour = {red / 255f, green / 255f, blue / 255f};
                    float[] shown = space.toRGB(colour);
                    for (int i = 0; i < colour.length; i++) {
                        if (Math.abs(shown[i] - colour[i]) * 255 > UNSEEN) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** The grey of the web for each of the 256 of the profile. */
    private int[] greys() {
        ColorSpace space = new ICC_ColorSpace(profile);
        int[] greys = new int[256];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = Math.round(space.toRGB(new float[] {i / 255f})[1] * 255);
        }
        return greys;
    }

    /** Makes the colours of an image those of the web; of an image with other colours than the profile's, nothing. */
    void apply(BufferedImage image) {
        WritableRaster raster = image.getRaster();
        boolean grey = raster.getNumBands() == 1;
        if (grey && profile.getColorSpaceType() == ColorSpace.TYPE_GRAY) {
            int[] greys = greys();
            int[] row = new int[raster.getWidth()];
            for (int y = 0; y < raster.getHeight(); y++) {
                raster.getSamples(0, y, row.length, 1, 0, row);
                for (int x = 0; x < row.length; x++) {
                    row[x] = greys[row[x]];
                }
                raster.setSamples(0, y, row.length, 1, 0, row);
            }
        } else if (!grey && profile.getColorSpaceType() == ColorSpace.TYPE_RGB) {
            WritableRaster colours =
                    raster.createWritableChild(0, 0, raster.getWidth(), raster.getHeight(), 0, 0, COLOURS);
            new ColorConvertOp(new ICC_Profile[] {profile, WEB}, null).filter(colours, colours);
        }
    }
}
