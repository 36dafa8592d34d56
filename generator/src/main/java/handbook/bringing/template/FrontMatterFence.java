package handbook.bringing.template;

import java.util.regex.Pattern;

/** The fields before a text. */
final class FrontMatterFence {
    private static final Pattern FENCED = Pattern.compile("^---\\s*\\n(?:.*?\\n)?---\\s*\\n", Pattern.DOTALL);

    private FrontMatterFence() {}

    static String without(String text) {
        return FENCED.matcher(text).replaceFirst("");
    }
}
