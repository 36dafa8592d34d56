package handbook.files;

import handbook.model.site.ContentFile.Pixels;
import java.util.Set;

/** AVIF (AV1 Image File Format on ISO/IEC 14496-12): boxes in boxes; ispe says the size, irot a turn by quarters. */
final class Avif {
    private static final Set<String> WITH_BOXES = Set.of("meta", "iprp", "ipco", "iinf");
    private static final Set<String> TEXTS = Set.of("Exif", "mime");
    private static final int HEADER = 8;

    private final FileBytes file;
    private long width;
    private long height;
    private boolean turned;
    private boolean drawn;

    private Avif(FileBytes file) {
        this.file = file;
    }

    static Pixels pixels(FileBytes file) throws BrokenFileException {
        Avif avif = new Avif(file);
        avif.boxes(0, file.length());
        if (avif.width == 0 || avif.height == 0 || !avif.drawn) {
            throw BrokenFileException.cutOff();
        }
        return avif.turned
                ? new Pixels((int) avif.height, (int) avif.width)
                : new Pixels((int) avif.width, (int) avif.height);
    }

    static boolean is(FileBytes file) {
        return file.has(4, "ftyp") && (file.has(8, "avif") || file.has(8, "avis"));
    }

    private void boxes(long from, long to) throws BrokenFileException {
        for (long at = from; at < to; ) {
            file.require(at, HEADER);
            int start = (int) at;
            long length = file.big(start, 4);
            int header = length == 1 ? 2 * HEADER : HEADER;
            length = length == 1 ? file.big(start + HEADER, 8) : length == 0 ? to - at : length;
            if (length < header) {
                throw new BrokenFileException("the file is damaged", "copy or export it again");
            }
            file.require(at, length);
            content(file.name(start + 4, 4), start + header, at + length);
            at += length;
        }
    }

    /** The picture itself is the largest of what the file holds; the others are previews and layers. */
    private void content(String name, int start, long end) throws BrokenFileException {
        if (WITH_BOXES.contains(name)) {
            boxes(start + lead(name, start), end);
        } else if (name.equals("ispe")) {
            width = Math.max(width, file.big(start + 4, 4));
            height = Math.max(height, file.big(start + 8, 4));
        } else if (name.equals("mdat") || name.equals("idat")) {
            drawn = true;
        } else if (name.equals("irot")) {
            turned = (file.at(start) & 1) == 1;
        } else if (name.equals("infe")) {
            requirePicture(file.name(start + (file.at(start) < 3 ? 8 : 10), 4));
        }
    }

    /** What stands before the boxes in a box: a version, and in a list how many there are. */
    private int lead(String name, int start) throws BrokenFileException {
        return switch (name) {
            case "meta" -> 4;
            case "iinf" -> file.at(start) == 0 ? 6 : 8;
            default -> 0;
        };
    }

    /** Of other formats we take such texts away; here they are woven in. */
    private static void requirePicture(String item) throws BrokenFileException {
        if (TEXTS.contains(item)) {
            throw new BrokenFileException(
                    "it says where, when or with what it was made (Exif or XMP)",
                    "export it without metadata, or save it as PNG or JPEG, from which we take it away");
        }
    }
}
