package handbook.search.text;

import java.util.ArrayList;
import java.util.List;

/** The pieces of codes: letters and digits apart, so that DCB0129, DCB 0129 and dcb-0129 are the same two runs. */
public final class Runs {
    private Runs() {}

    /** The runs of a surface word. */
    public static List<String> of(String surface) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < surface.length(); ) {
            int c = surface.codePointAt(i);
            boolean separates = c == '.' || c == ',';
            boolean turns = !run.isEmpty() && isDigit(c) != isDigit(run.codePointBefore(run.length()));
            if ((separates || turns) && !run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
            if (!separates) {
                run.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }

    /** Whether a run is made of digits. */
    public static boolean isNumber(String run) {
        return isDigit(run.codePointAt(0));
    }

    private static boolean isDigit(int c) {
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }
}
