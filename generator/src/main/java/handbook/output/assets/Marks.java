package handbook.output.assets;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of a script, which begin with {@code %%}. */
final class Marks {
    private static final String BEGIN = "%%";

    private Marks() {}

    /** A script with texts in place of its marks of one form. */
    static String replaced(String script, Pattern form, Function<MatchResult, String> text) {
        StringBuilder replaced = new StringBuilder(script.length());
        Matcher mark = form.matcher(script);
        int done = 0;
        // A pattern tries every character of a megabyte; this leaps.
        for (int at = script.indexOf(BEGIN); at >= 0; at = script.indexOf(BEGIN, Math.max(done, at + 1))) {
            if (mark.region(at, script.length()).lookingAt()) {
                replaced.append(script, done, at).append(text.apply(mark));
                done = mark.end();
            }
        }
        return replaced.append(script, done, script.length()).toString();
    }
}
