package handbook.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.reader.StreamReader;

/** Characters that text in double quotes spells out: {@code "\u0007"}. */
final class Escapes {
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))", Pattern.DOTALL);
    private static final String CONTROLS = "0abvfe";

    private Escapes() {}

    /** One of them: where it starts in the source, and how long it is there. */
    record Found(int at, int length) {}

    /** The first control character that is spelt out at an offset of the source or after it. */
    static Optional<Found> firstControl(String source, int from) {
        Matcher escape = ESCAPE.matcher(source);
        for (int at = from; escape.find(at); at = escape.end()) {
            if (isControl(escape)) {
                return Optional.of(new Found(escape.start(), escape.end() - escape.start()));
            }
        }
        return Optional.empty();
    }

    private static boolean isControl(Matcher escape) {
        for (int form = 1; form <= 3; form++) {
            if (escape.group(form) != null) {
                int character = Integer.parseUnsignedInt(escape.group(form), 16);
                return !StreamReader.isPrintable(character);
            }
        }
        return CONTROLS.contains(escape.group(4));
    }
}
