package handbook.output.media;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Images as cameras and programs write them, and what can be seen in one. */
final class SampleImages {
    private SampleImages() {}

    /** An image whose left half is of one colour and whose right half of another. */
    static BufferedImage halves(int width, int height, int type, Color left, Color right) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setComposite(AlphaComposite.Src);
        graphics.setColor(left);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(right);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    static byte[] file(String format, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG of one colour in cyan, magenta, yellow and black, which programs for print write the other way round. */
    static byte[] ofInks(int width, int height, int... inks) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, inks.length, null);
        for (int i = 0; i < width * height * inks.length; i++) {
            raster.getDataBuffer().setElem(i, 255 - inks[i % inks.length]);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] adobe = joined(new byte[] {(byte) 0xFF, (byte) 0xEE, 0, 14}, ascii("Adobe\0\144\0\0\0\0\0"));
        return holds(out.toByteArray(), "Adobe") ? out.toByteArray() : inserted(out.toByteArray(), 2, adobe);
    }

    static BufferedImage seen(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG with a segment behind its header. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        byte[] head = {(byte) 0xFF, (byte) marker, (byte) (content.length + 2 >> 8), (byte) (content.length + 2)};
        return inserted(jpeg, 20, joined(head, content));
    }

    /** Exif of a picture that was taken with the camera held in a way, at a place. */
    static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(62);
        tiff.put(ascii("MM")).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        tiff.putShort((short) 1)
                .putShort((short) 1)
                .putShort((short) 2)
                .putInt(2)
                .put(ascii("N\0\0\0"))
                .putInt(0);
        return joined(ascii("Exif\0\0"), tiff.array());
    }

    /** A PNG with a chunk behind its header. */
    static byte[] withChunk(byte[] png, String name, byte[] content) {
        byte[] named = joined(ascii(name), content);
        CRC32 checksum = new CRC32();
        checksum.update(named);
        byte[] length = ByteBuffer.allocate(4).putInt(content.length).array();
        byte[] sum = ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array();
        return inserted(png, 33, joined(length, named, sum));
    }

    /** What iCCP holds. */
    static byte[] packed(byte[] profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return joined(ascii("Colours\0\0"), out.toByteArray());
    }

    static boolean holds(byte[] file, String words) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(words);
    }

    static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] inserted(byte[] file, int at, byte[] part) {
        return ByteBuffer.allocate(file.length + part.length)
                .put(file, 0, at)
                .put(part)
                .put(file, at, file.length - at)
                .array();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
