package handbook.files;

import handbook.model.site.ContentFile.Pixels;

/** GIF (87a and 89a): the size of the whole picture comes first, a semicolon last. */
final class Gif {
    private static final int TRAILER = 0x3B;
    private static final int HEADER = 13;

    private Gif() {}

    static Pixels pixels(FileBytes file) throws BrokenFileException {
        file.require(0, HEADER);
        int end = file.length() - 1;
        while (end > HEADER && file.at(end) == 0) {
            end--;
        }
        if (file.at(end) != TRAILER) {
            throw BrokenFileException.cutOff();
        }
        return new Pixels((int) file.little(6, 2), (int) file.little(8, 2));
    }
}
