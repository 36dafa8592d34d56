package handbook.bringing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a template. */
sealed interface Token {
    /** Words that stand as they are. */
    record Words(String text) implements Token {}

    /**
     * A value to be shown.
     *
     * @param source as it was typed
     * @param code whether it stands in code
     */
    record Output(String source, String expression, boolean code) implements Token {}

    /** Something to be done. */
    record Tag(String source, String name, String arguments, boolean code) implements Token {}

    Pattern MARK = Pattern.compile(
            "\\{%(-?)\\s*(.*?)\\s*(-?)%}|\\{\\{(-?)\\s*(.*?)\\s*(-?)}}|\\{#(?!\\w[\\w-]*}).*?#}", Pattern.DOTALL);
    Pattern RAW = Pattern.compile("raw|verbatim|comment");
    Pattern NAME = Pattern.compile("^[\\w-]+");

    /** The pieces of a text; what stands between {@code raw} and its end is words, and comments are gone. */
    static List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        CodeSpans code = CodeSpans.of(text);
        Matcher mark = MARK.matcher(text);
        int told = 0;
        boolean trimNext = false;
        while (mark.find(told)) {
            boolean output = mark.group(5) != null;
            boolean tag = mark.group(2) != null;
            boolean trims =
                    tag && !mark.group(1).isEmpty() || output && !mark.group(4).isEmpty();
            addWords(text.substring(told, mark.start()), trimNext, trims, tokens);
            trimNext =
                    tag && !mark.group(3).isEmpty() || output && !mark.group(6).isEmpty();
            told = mark.end();
            boolean inCode = code.contains(mark.start());
            if (output) {
                tokens.add(new Output(mark.group(), mark.group(5), inCode));
            } else if (tag) {
                Matcher name = NAME.matcher(mark.group(2));
                if (!name.find()) {
                    continue;
                }
                if (RAW.matcher(name.group()).matches()) {
                    told = raw(text, name.group(), told, tokens);
                } else {
                    tokens.add(new Tag(
                            mark.group(),
                            name.group(),
                            mark.group(2).substring(name.end()).strip(),
                            inCode));
                }
            }
            if (told >= text.length()) {
                break;
            }
        }
        addWords(text.substring(Math.min(told, text.length())), trimNext, false, tokens);
        return tokens;
    }

    private static void addWords(String words, boolean trimStart, boolean trimEnd, List<Token> tokens) {
        String start = trimStart ? words.stripLeading() : words;
        String text = trimEnd ? start.stripTrailing() : start;
        if (!text.isEmpty()) {
            tokens.add(new Words(text));
        }
    }

    private static int raw(String text, String name, int from, List<Token> tokens) {
        Matcher end = Pattern.compile("\\{%-?\\s*end" + name + "\\s*-?%}").matcher(text);
        boolean closed = end.find(from);
        int close = closed ? end.start() : text.length();
        if (!name.equals("comment") && close > from) {
            tokens.add(new Words(text.substring(from, close)));
        }
        return closed ? end.end() : text.length();
    }
}
