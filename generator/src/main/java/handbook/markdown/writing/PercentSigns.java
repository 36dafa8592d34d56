package handbook.markdown.writing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Reads names of files as browsers copy them: {@code my%20plan.png}. */
final class PercentSigns {
    private PercentSigns() {}

    /** The text with what is percent-encoded in it decoded as UTF-8; as it is where that is no text. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        String decoded = out.toString(StandardCharsets.UTF_8);
        boolean isText = decoded.indexOf('\uFFFD') < 0 && decoded.chars().noneMatch(Character::isISOControl);
        return isText ? decoded : text;
    }
}
