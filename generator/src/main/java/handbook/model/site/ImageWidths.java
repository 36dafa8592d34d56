package handbook.model.site;

import handbook.model.site.ContentFile.Pixels;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which copies of an image there are: for a phone, for a sharper one or the column of text, for that column on a sharp screen. */
final class ImageWidths {
    private static final List<Integer> COPIES = List.of(480, 960, 1440);
    /** GIF may move; of the others nothing here writes a copy. */
    private static final Set<FileFormat> COPIED = Set.of(FileFormat.PNG, FileFormat.JPEG);

    private ImageWidths() {}

    /** The files that show an image, from the narrowest; one that is far wider than the widest copy is not among them. */
    static List<ImageFile> of(ContentFile file, Pixels pixels) {
        Stream<ImageFile> copies = COPIES.stream()
                .filter(width -> COPIED.contains(file.format()) && isWorthIt(width, pixels.width()))
                .map(width -> copy(width, file, pixels));
        Stream<ImageFile> whole = Stream.of(new ImageFile(file.address(), pixels.width(), pixels.height()))
                .filter(itself -> !COPIED.contains(file.format()) || !isWorthIt(COPIES.getLast(), itself.width()));
        return Stream.concat(copies, whole).toList();
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
}
