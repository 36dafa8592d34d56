package handbook.output.media;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;

/** JPEG (ITU-T T.81): segments with a marker and a length, and scans, which end where a marker stands. */
final class JpegSegments implements ImageParts {
    private static final int MARK = 0xFF;
    private static final int END = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int LAST_OF_PROGRAMS = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int FOUR_INKS = 4;

    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private final TreeMap<Integer, byte[]> profile = new TreeMap<>();
    private int orientation = 1;
    private int components;

    private JpegSegments() {}

    static JpegSegments of(byte[] file) {
        JpegSegments segments = new JpegSegments();
        segments.read(file);
        return segments;
    }

    private void read(byte[] file) {
        bare.write(MARK);
        bare.write(0xD8);
        int at = 2;
        while (at + 4 <= file.length) {
            int marker = file[at + 1] & 0xFF;
            if (marker == MARK) {
                at++;
            } else if (marker == END) {
                break;
            } else {
                int end = at + 2 + ((file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
                end = marker == START_OF_SCAN ? endOfScan(file, end) : Math.min(end, file.length);
                segment(marker, Arrays.copyOfRange(file, at, end));
                at = end;
            }
        }
        // What stands behind the end is another picture, or a film.
        bare.write(MARK);
        bare.write(END);
    }

    /** In a scan the byte of a mark is followed by nought, or by the number of a new start. */
    private static int endOfScan(byte[] file, int from) {
        int at = from;
        while (at + 1 < file.length) {
            int next = file[at + 1] & 0xFF;
            if ((file[at] & 0xFF) == MARK && next != 0 && next != MARK && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
            at++;
        }
        return file.length;
    }

    private void segment(int marker, byte[] segment) {
        if (marker == EXIF && isNamed(segment, "Exif\0\0")) {
            orientation = orientation(Arrays.copyOfRange(segment, 10, segment.length));
        } else if (marker == PROFILE && isNamed(segment, "ICC_PROFILE\0") && segment.length > 18) {
            profile.put(segment[16] & 0xFF, Arrays.copyOfRange(segment, 18, segment.length));
        } else if (marker == JFIF && isNamed(segment, "JFIF\0") && segment.length >= 18) {
            // Without the small picture that may stand in it.
            byte[] header = Arrays.copyOf(segment, 18);
            header[2] = 0;
            header[3] = 16;
            header[16] = 0;
            header[17] = 0;
            bare.writeBytes(header);
        } else if (marker == ADOBE && isNamed(segment, "Adobe")
                || marker != COMMENT && (marker < JFIF || marker > LAST_OF_PROGRAMS)) {
            bare.writeBytes(segment);
        }
        if (marker >= 0xC0 && marker <= 0xC2 && segment.length > 9) {
            components = segment[9];
        }
    }

    private static boolean isNamed(byte[] segment, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
        return segment.length >= 4 + wanted.length
                && Arrays.equals(segment, 4, 4 + wanted.length, wanted, 0, wanted.length);
    }

    /** What is broken is passed over, as browsers do. */
    private static int orientation(byte[] exif) {
        try (ByteArrayImageInputStream in = new ByteArrayImageInputStream(exif)) {
            Entry entry = new TIFFReader().read(in).getEntryById(TIFF.TAG_ORIENTATION);
            return entry != null && entry.getValue() instanceof Number held && held.intValue() >= 1
                    ? Math.min(held.intValue(), 8)
                    : 1;
        } catch (IOException | RuntimeException e) {
            return 1;
        }
    }

    @Override
    public byte[] bare() {
        return bare.toByteArray();
    }

    @Override
    public int orientation() {
        return orientation;
    }

    @Override
    public boolean isForPress() {
        return components == FOUR_INKS;
    }

    @Override
    public Optional<ColourProfile> profile() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        profile.values().forEach(whole::writeBytes);
        return ColourProfile.of(whole.toByteArray());
    }
}
