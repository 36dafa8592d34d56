package handbook.markdown.slips;

import handbook.diagnostics.Rule;
import java.util.regex.Pattern;

/**
 * A mark that was meant and is shown as words.
 *
 * @param typed what it looks like in the words of a block; its first group, if it has one, is the place to name
 * @param message what is wrong with it; {@code {}} stands for what was typed
 * @param hint how to write what was meant
 */
record Slip(Rule rule, Pattern typed, String message, String hint) {
    static Slip of(Rule rule, String typed, String message, String hint) {
        return new Slip(rule, Pattern.compile(typed, Pattern.MULTILINE), message, hint);
    }
}
