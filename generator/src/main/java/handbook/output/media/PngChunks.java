package handbook.output.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/** PNG (W3C, third edition): chunks of length, name, data and checksum. */
record PngChunks(byte[] bare, Optional<ColourProfile> profile, boolean moves) implements ImageParts {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final int LARGEST_PROFILE = 4_000_000;
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "acTL", "fcTL", "fdAT", "IEND");

    static PngChunks of(byte[] file) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        bare.write(file, 0, SIGNATURE);
        Optional<ColourProfile> profile = Optional.empty();
        boolean moves = false;
        for (int at = SIGNATURE; at + FRAME <= file.length; ) {
            int length = ByteBuffer.wrap(file).getInt(at);
            String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (PICTURE.contains(name)) {
                bare.write(file, at, FRAME + length);
            } else if (name.equals("iCCP")) {
                profile = profile(Arrays.copyOfRange(file, at + 8, at + 8 + length));
            }
            moves |= name.equals("acTL");
            if (name.equals("IEND")) {
                break;
            }
            at += FRAME + length;
        }
        return new PngChunks(bare.toByteArray(), profile, moves);
    }

    /** A name that ends in nought, nought for the method, then the profile, packed. */
    private static Optional<ColourProfile> profile(byte[] data) {
        int name = 0;
        while (name < data.length && data[name] != 0) {
            name++;
        }
        if (name + 2 > data.length) {
            return Optional.empty();
        }
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(data, name + 2, data.length - name - 2))) {
            return ColourProfile.of(in.readNBytes(LARGEST_PROFILE));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** One that moves would stand still. */
    @Override
    public boolean mustBeDrawnAnew() {
        return !moves && profile.isPresent();
    }
}
