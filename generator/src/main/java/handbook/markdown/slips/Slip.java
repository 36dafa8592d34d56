package handbook.markdown.slips;

import handbook.diagnostics.Rule;
import java.util.regex.Pattern;

/**
 * A mark that was meant and is shown as words.
 *
 * @param signs one of them is in all that it looks like: most texts have none, which is told sooner than whether they match
 * @param typed what it looks like in the words of a block; its first group, if it has one, is the place to name
 * @param message what is wrong with it; {@code {}} stands for what was typed
 * @param hint how to write what was meant
 */
record Slip(Rule rule, String signs, Pattern typed, String message, String hint) {
    static Slip of(Rule rule, String signs, String typed, String message, String hint) {
        return new Slip(rule, signs, Pattern.compile(typed, Pattern.MULTILINE), message, hint);
    }

    boolean mayBeIn(TypedSigns text) {
        for (int i = 0; i < signs.length(); i++) {
            if (text.have(signs.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
