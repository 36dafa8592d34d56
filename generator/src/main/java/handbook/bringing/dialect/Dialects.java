package handbook.bringing.dialect;

import handbook.bringing.template.CodeSpans;
import handbook.bringing.template.TemplateWorld;
import handbook.markdown.foreign.written.Remark;
import handbook.markdown.foreign.written.Remark.Subject;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the Markdown of kramdown, MkDocs, Docusaurus, Hugo and GitHub into Markdown with HTML. */
public final class Dialects {
    private static final Pattern COMMENT = Pattern.compile(
            "<!--.*?-->|\\{/\\*.*?\\*/}|\\{::comment}.*?\\{:/(?:comment)?}|\\{::[^}]*/}", Pattern.DOTALL);
    private static final Pattern KRAMDOWN =
            Pattern.compile("\\{::(?:nomarkdown|options|coderay)[^}]*}|\\{:/(?:nomarkdown|coderay)?}");
    private static final Pattern MODULE = Pattern.compile(
            "^(?:import\\s+(?:[\\w*{][^'\"\\n]*from\\s+)?['\"][^'\"\\n]+['\"];?|export\\s+(?:const|default)\\s[^\\n]*)\\s*$",
            Pattern.MULTILINE);
    private static final Pattern TAB = Pattern.compile("<TabItem\\b[^>]*?\\blabel=\"([^\"]*)\"[^>]*>");
    private static final Pattern COMPONENT = Pattern.compile("</?(?:Tabs|TabItem)\\b[^>]*>");
    private static final Pattern SHORT_FORM =
            Pattern.compile("^ {0,3}\\*\\[([^\\]\\n]+)]:[ \\t]*(.*)$", Pattern.MULTILINE);
    private static final Pattern SNIPPET =
            Pattern.compile("^[ \\t]*-{1,2}8<-{1,2}[ \\t]+[\"']([^\"'\\n]+)[\"'][ \\t]*$", Pattern.MULTILINE);
    private static final Pattern GOVSPEAK = Pattern.compile("^([\\^%])([^\\n]{3,}?)\\1[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern WIKI_TOC = Pattern.compile(
            "^\\s*(?:\\[TOC]|\\[\\[_TOC_]]|\\{\\{\\s*toc\\s*}}|\\{:toc})\\s*$",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private final TemplateWorld world;

    public Dialects(TemplateWorld world) {
        this.world = world;
    }

    /** The same page for a reader of CommonMark, tables and HTML. */
    public String common(String markdown) {
        String text =
                replaced(markdown, SNIPPET, found -> world.part(found.group(1)).orElseGet(() -> lost(found.group())));
        text = replaced(
                text,
                COMMENT,
                found -> found.group().chars().filter(c -> c == '\n').count() > 1 ? "\n" : "");
        text = replaced(text, KRAMDOWN, found -> "");
        text = replaced(text, WIKI_TOC, found -> "");
        text = replaced(text, MODULE, found -> "");
        text = replaced(text, TAB, found -> "\n\n**" + found.group(1) + "**\n\n");
        text = replaced(text, COMPONENT, found -> "\n\n");
        text = replaced(text, SHORT_FORM, found -> {
            String message = found.group(1) + " is short for " + found.group(2) + ": put it in the glossary";
            world.remark(new Remark(Subject.MEANING_LOST, found.group(), message));
            return "";
        });
        text = replaced(
                text,
                GOVSPEAK,
                found -> Passages.box(found.group(1).equals("%") ? "warning" : "note", "", found.group(2), ""));
        text = Passages.common(text);
        return HtmlLines.common(Footnotes.common(text));
    }

    private String lost(String source) {
        world.remark(new Remark(Subject.TEMPLATE_LEFT_OUT, source.strip(), source.strip()));
        return "";
    }

    private static String replaced(
            String text, Pattern pattern, java.util.function.Function<MatchResult, String> with) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        CodeSpans code = CodeSpans.of(text);
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement(code.contains(found.start()) ? found.group() : with.apply(found)));
    }
}
