package handbook.search.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells names by their capitals: AIS, EPRs, ePMA, TestExample. */
public final class Names {
    /** The longest name that has no stem. */
    public static final int LONGEST = 6;

    private static final int MOST_PARTS = 8;
    private static final Pattern NAME = Pattern.compile("(?=.*[A-Z].*[A-Z])[A-Za-z0-9&]{2,6}");
    private static final Pattern PLURAL = Pattern.compile("(?<=[A-Z0-9])s$");
    private static final Pattern TURN =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[0-9])(?=[A-Za-z])");

    private Names() {}

    /** The term that stands for a stop word where it is written in capitals: WHO is not who. */
    public static String inCapitals(String surface) {
        return surface.toUpperCase(Locale.ROOT);
    }

    /** A word without the small s of a plural in capitals. */
    static String singular(String written) {
        return PLURAL.matcher(written).replaceFirst("");
    }

    static boolean isName(String singular) {
        return NAME.matcher(singular).matches();
    }

    /** The parts of a word that are worth finding alone; none where it is not made of several. */
    static List<String> parts(String written) {
        List<String> parts = List.of(TURN.split(written));
        return parts.size() == 1 || parts.size() > MOST_PARTS
                ? List.of()
                : parts.stream().filter(Names::isTelling).toList();
    }

    private static boolean isTelling(String part) {
        return part.length() > 2 || part.length() == 2 && part.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
