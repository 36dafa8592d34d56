package handbook.output.media;

import handbook.model.site.FileFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as a file that holds nothing else. */
final class Encoding {
    private static final float QUALITY_OF_JPEG = 0.85f;
    /** PNG loses nothing; here this asks for the smallest file. */
    private static final float QUALITY_OF_PNG = 0;

    private Encoding() {}

    static byte[] of(FileFormat format, BufferedImage picture) throws IOException {
        boolean jpeg = format == FileFormat.JPEG;
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format.id()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(jpeg ? QUALITY_OF_JPEG : QUALITY_OF_PNG);
            if (jpeg) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(Redrawing.unblended(picture), null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
