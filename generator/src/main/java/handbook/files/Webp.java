package handbook.files;

import handbook.model.site.ContentFile.Pixels;

/** WebP (RFC 9649): a RIFF file whose first chunk is VP8, VP8L or VP8X, each with the size in its own way. */
final class Webp {
    private static final int HEADER = 8;
    private static final int DATA = 20;

    private Webp() {}

    static Pixels pixels(FileBytes file) throws BrokenFileException {
        file.require(0, HEADER + file.little(4, 4));
        return switch (file.name(12, 4)) {
            case "VP8 " -> new Pixels((int) file.little(DATA + 6, 2) & 0x3FFF, (int) file.little(DATA + 8, 2) & 0x3FFF);
            case "VP8L" -> {
                long packed = file.little(DATA + 1, 4);
                yield new Pixels((int) (packed & 0x3FFF) + 1, (int) (packed >> 14 & 0x3FFF) + 1);
            }
            case "VP8X" -> new Pixels((int) file.little(DATA + 4, 3) + 1, (int) file.little(DATA + 7, 3) + 1);
            default -> throw new BrokenFileException("the file is damaged", "copy or export it again");
        };
    }
}
