package handbook.bringing.dialect;

import handbook.bringing.template.CodeSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees that HTML is read as HTML however far it is indented, and that Markdown in it is read as Markdown where it says so. */
final class HtmlLines {
    private static final String BLOCK =
            "address|article|aside|blockquote|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|iframe|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|note-text";
    private static final Pattern TAG =
            Pattern.compile("<(/?)(" + BLOCK + ")(?=[\\s>/])([^<>]*?)(/?)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern STARTS = Pattern.compile(
            "^\\s*</?(?:" + BLOCK
                    + "|img|br|hr|a|span|svg|video|source|input|button|label|p|i|b|strong|em|path|use|!)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AS_MARKDOWN =
            Pattern.compile("\\s+markdown\\s*=\\s*[\"']?(?:1|block|span|true)?[\"']?", Pattern.CASE_INSENSITIVE);
    private static final Pattern EVERYWHERE = Pattern.compile("parse_block_html\\s*=\\s*\"?true");

    private HtmlLines() {}

    static String common(String text) {
        if (!TAG.matcher(text).find()) {
            return text;
        }
        boolean everywhere = EVERYWHERE.matcher(text).find();
        CodeSpans code = CodeSpans.of(text);
        List<String> out = new ArrayList<>();
        int depth = 0;
        int indent = 0;
        int offset = 0;
        boolean preformatted = false;
        for (String line : text.split("\n", -1)) {
            boolean html = !code.contains(offset) && STARTS.matcher(line).matches();
            offset += line.length() + 1;
            if (!html || preformatted) {
                preformatted = preformatted && !line.contains("</pre>");
                depth = Math.max(0, depth + (code.contains(offset - line.length() - 1) ? 0 : balance(line)));
                out.add(line);
                continue;
            }
            int own = line.length() - line.stripLeading().length();
            if (depth == 0) {
                indent = own < 4 || standsInList(out) ? own : 0;
            }
            String shown = " ".repeat(Math.min(own, indent)) + line.strip();
            boolean opens = AS_MARKDOWN.matcher(line).find() || everywhere;
            out.add(
                    opens
                            ? apart(AS_MARKDOWN.matcher(shown).replaceAll(""), " ".repeat(Math.min(own, indent)))
                            : closes(shown) ? "\n" + shown : shown);
            depth = Math.max(0, depth + balance(line));
            preformatted = line.contains("<pre") && !line.contains("</pre>");
        }
        return String.join("\n", out);
    }

    /** A tag on lines of its own, so that what it holds is read as Markdown. */
    private static String apart(String line, String indent) {
        Matcher tag = TAG.matcher(line);
        return tag.replaceAll(found -> Matcher.quoteReplacement("\n\n" + indent + found.group() + "\n\n" + indent));
    }

    /** Whether the line is nothing but a closing tag: what stands before it may be Markdown. */
    private static boolean closes(String line) {
        return line.matches("(?i)\\s*</(?:div|section|aside|details|article)>\\s*");
    }

    private static boolean standsInList(List<String> before) {
        for (String line : before.reversed()) {
            if (!line.isBlank()) {
                return line.matches("\\s*(?:[-*+]|\\d+[.)])\\s.*") || line.startsWith("  ");
            }
        }
        return false;
    }

    private static int balance(String line) {
        int depth = 0;
        Matcher tag = TAG.matcher(line);
        while (tag.find()) {
            depth += !tag.group(1).isEmpty() ? -1 : tag.group(4).isEmpty() ? 1 : 0;
        }
        return depth;
    }
}
