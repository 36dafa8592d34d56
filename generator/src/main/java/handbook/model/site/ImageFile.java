package handbook.model.site;

import handbook.model.site.ContentFile.Pixels;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One of the files by which pages show an image: the image itself or a narrower copy of it.
 *
 * @param address where it is published, relative to the site's root
 * @param width in pixels
 * @param height in pixels
 */
public record ImageFile(String address, int width, int height) {
    /** For a phone or the column of text; for a sharper phone; for that column on a sharp screen. */
    private static final List<Integer> COPIES = List.of(720, 1080, 1440);
    /** GIF may move; of the others nothing here writes a copy. */
    private static final Set<FileFormat> COPIED = Set.of(FileFormat.PNG, FileFormat.JPEG);

    /** The files of an image, from the narrowest; the image itself is not among them where it is far wider than any copy. */
    static List<ImageFile> of(ContentFile file, Pixels pixels) {
        if (!COPIED.contains(file.format())) {
            return List.of(itself(file, pixels));
        }
        Stream<ImageFile> copies = COPIES.stream()
                .filter(width -> isWorthIt(width, pixels.width()))
                .map(width -> copy(width, file, pixels));
        return isWorthIt(COPIES.getLast(), pixels.width())
                ? copies.toList()
                : Stream.concat(copies, Stream.of(itself(file, pixels))).toList();
    }

    private static ImageFile itself(ContentFile file, Pixels pixels) {
        return new ImageFile(file.address(), pixels.width(), pixels.height());
    }

    /** A copy that is hardly narrower than the image saves readers nothing. */
    private static boolean isWorthIt(int width, int whole) {
        return width * 5L <= whole * 4L;
    }

    private static ImageFile copy(int width, ContentFile file, Pixels pixels) {
        String address = file.address().replaceFirst("/", "/" + width + "/");
        long height = Math.max(1, Math.round((double) width * pixels.height() / pixels.width()));
        return new ImageFile(address, width, (int) height);
    }

    /** The address as a link must write it. */
    public String href() {
        return href(address);
    }

    static String href(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
