package handbook.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A template taken apart.
 *
 * @param text what stands between tags, directives and interpolations
 * @param tags HTML tags, without the directives and interpolations in them
 * @param expressions directives, macro calls and interpolations
 */
record TemplateParts(String text, List<String> tags, List<String> expressions) {
    static TemplateParts of(String source) {
        return new Splitter(source).split();
    }

    private static final class Splitter {
        private final String source;
        private final List<String> tags = new ArrayList<>();
        private final List<String> expressions = new ArrayList<>();
        private int at;

        Splitter(String source) {
            this.source = source;
        }

        TemplateParts split() {
            StringBuilder text = new StringBuilder();
            while (at < source.length()) {
                if (!expression(text)) {
                    if (source.charAt(at) == '<') {
                        tags.add(tag());
                        text.append(' ');
                    } else {
                        text.append(source.charAt(at++));
                    }
                }
            }
            return new TemplateParts(text.toString(), tags, expressions);
        }

        /** Takes a directive, a call or an interpolation, and leaves a space for it. */
        private boolean expression(StringBuilder instead) {
            boolean interpolation = source.startsWith("${", at);
            boolean directive =
                    List.of("<#", "</#", "<@", "</@").stream().anyMatch(sign -> source.startsWith(sign, at));
            if (!interpolation && !directive) {
                return false;
            }
            int end = interpolation ? end('{', '}', at + 1) : end('(', '>', at + 1);
            expressions.add(source.substring(at, end));
            instead.append(' ');
            at = end;
            return true;
        }

        private String tag() {
            StringBuilder tag = new StringBuilder();
            while (source.charAt(at) != '>') {
                if (!expression(tag)) {
                    tag.append(source.charAt(at++));
                }
            }
            at++;
            return tag.append('>').toString();
        }

        /** Where an expression ends: at its closing sign outside of strings, brackets and parentheses. */
        private int end(char open, char close, int from) {
            int depth = 0;
            for (int place = from; place < source.length(); place++) {
                char sign = source.charAt(place);
                if (sign == '"') {
                    place = string(place);
                } else if (close == '>' && sign == ')') {
                    depth--;
                } else if (sign == open) {
                    depth++;
                } else if (sign == close
                        && (close == '>' ? depth == 0 && source.charAt(place - 1) != '-' : --depth == 0)) {
                    return place + 1;
                }
            }
            throw new IllegalStateException("no end: " + source.substring(at));
        }

        private int string(int quote) {
            int place = quote + 1;
            while (source.charAt(place) != '"') {
                place += source.charAt(place) == '\\' ? 2 : 1;
            }
            return place;
        }
    }
}
