package handbook.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Images as programs write them. */
final class ImageBytes {
    private ImageBytes() {}

    /** An image that the JDK writes: png, jpg or gif. */
    static byte[] of(String format, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG that says in Exif how the camera was held. */
    static byte[] turned(int width, int height, int orientation) {
        byte[] plain = of("jpg", width, height);
        byte[] exif = bytes(
                "FFE1 0022 457869660000 4D4D002A00000008 0001 0112 0003 00000001 000" + orientation + "0000 00000000");
        byte[] start = Arrays.copyOf(plain, 2);
        return joined(start, exif, Arrays.copyOfRange(plain, 2, plain.length));
    }

    /** A WebP with one chunk of a name. */
    static byte[] webp(String chunk, String data) {
        byte[] content = bytes(data);
        byte[] body = joined(
                "WEBP".getBytes(StandardCharsets.US_ASCII),
                chunk.getBytes(StandardCharsets.US_ASCII),
                new byte[] {(byte) content.length, 0, 0, 0},
                content);
        return joined("RIFF".getBytes(StandardCharsets.US_ASCII), new byte[] {(byte) body.length, 0, 0, 0}, body);
    }

    /** An AVIF that holds a preview and a picture, and is turned by a number of quarters. */
    static byte[] avif(int width, int height, int quarters) {
        return avif(width, height, quarters, new byte[0]);
    }

    /** An AVIF that names an item besides its picture, such as Exif. */
    static byte[] avifWith(String item) {
        byte[] name = item.getBytes(StandardCharsets.US_ASCII);
        byte[] picture = box("infe", joined(bytes("02000000 0001 0000"), bytes("61763031 00")));
        byte[] other = box("infe", joined(bytes("02000000 0002 0000"), name, new byte[1]));
        return avif(300, 20, 0, box("iinf", joined(bytes("00000000 0002"), picture, other)));
    }

    private static byte[] avif(int width, int height, int quarters, byte[] items) {
        byte[] ispe = box("ispe", bytes(String.format(Locale.ROOT, "00000000%08X%08X", width, height)));
        byte[] small = box("ispe", bytes("000000000000000100000001"));
        byte[] irot = box("irot", new byte[] {(byte) quarters});
        byte[] meta = box("meta", joined(new byte[4], items, box("iprp", box("ipco", joined(small, ispe, irot)))));
        byte[] type = box("ftyp", "avif\0\0\0\0mif1".getBytes(StandardCharsets.US_ASCII));
        return joined(type, meta, box("mdat", new byte[40]));
    }

    private static byte[] box(String name, byte[] content) {
        byte[] length = bytes(String.format(Locale.ROOT, "%08X", content.length + 8));
        return joined(length, name.getBytes(StandardCharsets.US_ASCII), content);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
