package handbook.files;

import handbook.model.site.ContentFile.Pixels;

/** JPEG (ITU-T T.81): segments with a marker and a length; Exif says how the camera was held. */
final class Jpeg {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APP1 = 0xE1;
    private static final int ORIENTATION = 0x0112;
    /** From this value on the picture is turned by a quarter. */
    private static final int FIRST_TURNED = 5;

    private Jpeg() {}

    static Pixels pixels(FileBytes file) throws BrokenFileException {
        boolean turned = false;
        int at = 2;
        while (true) {
            while (file.at(at) == 0xFF && file.at(at + 1) == 0xFF) {
                at++;
            }
            int marker = file.at(at + 1);
            if (file.at(at) != 0xFF || marker == START_OF_SCAN || marker == END) {
                throw new BrokenFileException("the file is damaged", "copy or export it again");
            }
            int length = (int) file.big(at + 2, 2);
            if (marker == APP1 && file.has(at + 4, "Exif\0\0")) {
                turned = isTurned(file, at + 10, at + 2 + length);
            }
            if (isFrame(marker)) {
                requireEnd(file, at);
                int height = (int) file.big(at + 5, 2);
                int width = (int) file.big(at + 7, 2);
                return turned ? new Pixels(height, width) : new Pixels(width, height);
            }
            at += 2 + length;
        }
    }

    /** Start of frame: C0 to CF but for the tables C4, C8 and CC. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Phones put more behind the picture, so the end may be anywhere after its start; what is cut off has none. */
    private static void requireEnd(FileBytes file, int from) throws BrokenFileException {
        for (int at = file.length() - 2; at > from; at--) {
            if (file.at(at) == 0xFF && file.at(at + 1) == END) {
                return;
            }
        }
        throw BrokenFileException.cutOff();
    }

    /** Exif is a little TIFF file: its first directory is a list of entries of twelve bytes. What is broken in it is passed over. */
    private static boolean isTurned(FileBytes file, int tiff, int end) {
        try {
            boolean little = file.has(tiff, "II");
            int directory = tiff + (int) number(file, tiff + 4, 4, little);
            int entries = (int) number(file, directory, 2, little);
            for (int i = 0; i < entries && directory + 14 + 12 * i <= end; i++) {
                int entry = directory + 2 + 12 * i;
                if (number(file, entry, 2, little) == ORIENTATION) {
                    return number(file, entry + 8, 2, little) >= FIRST_TURNED;
                }
            }
            return false;
        } catch (BrokenFileException e) {
            return false;
        }
    }

    private static long number(FileBytes file, int at, int count, boolean little) throws BrokenFileException {
        return little ? file.little(at, count) : file.big(at, count);
    }
}
