package handbook.files;

import handbook.model.site.ContentFile.Pixels;

/** PNG (W3C, third edition): chunks of length, name, data and checksum; the first is IHDR, the last IEND. */
final class Png {
    static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final int FRAME = 12;

    private Png() {}

    static Pixels pixels(FileBytes file) throws BrokenFileException {
        int first = SIGNATURE.length();
        for (long at = first; ; ) {
            file.require(at, FRAME);
            int chunk = (int) at;
            long length = file.big(chunk, 4);
            file.require(at, FRAME + length);
            if (file.has(chunk + 4, "IEND")) {
                return new Pixels((int) file.big(first + 8, 4), (int) file.big(first + 12, 4));
            }
            at += FRAME + length;
        }
    }
}
