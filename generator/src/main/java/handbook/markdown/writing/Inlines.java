package handbook.markdown.writing;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import handbook.diagnostics.Rule;
import handbook.markdown.limits.Nesting;
import handbook.markdown.slips.SlipFinder;
import handbook.markdown.syntax.EntityLink;
import handbook.markdown.syntax.RawHtml;
import handbook.markdown.term.TermIndex;
import handbook.model.text.Mark;
import handbook.model.text.Mark.Plain;
import java.util.HashMap;
import java.util.Map;

/** Writes what stands inside a paragraph, heading or cell. */
final class Inlines {
    private final BodyBuilder body;
    private final TermIndex terms;
    private final LinkWriter links;
    private final Notes notes;
    private final Nesting nesting = new Nesting();
    private final Map<String, Integer> openTags = new HashMap<>();

    Inlines(BodyBuilder body, TermIndex terms, Notes notes, Definitions definitions) {
        this.body = body;
        this.terms = terms;
        this.links = new LinkWriter(body, this, definitions);
        this.notes = notes;
    }

    void children(Node parent, Scope scope) {
        if (nesting.isOutside()) {
            SlipFinder.look(parent, body::slip);
        }
        nesting.enter(parent);
        Prose prose = new Prose(body, terms);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            boolean gathered = gather(node, prose);
            if (!gathered) {
                prose.write(scope);
                write(node, scope);
            }
        }
        prose.write(scope);
        nesting.leave();
    }

    private boolean gather(Node node, Prose prose) {
        switch (node) {
            case Text text -> prose.add(CharacterReferences.unescape(text.getChars()), text.getStartOffset());
            case HtmlEntity entity -> prose.add(character(entity), entity.getStartOffset());
            case SoftLineBreak line -> prose.add("\n", line.getStartOffset());
            default -> {
                return false;
            }
        }
        return true;
    }

    private String character(HtmlEntity entity) {
        String meant = CharacterReferences.unescape(entity.getChars());
        String shown = SourceText.printable(meant);
        if (!shown.equals(meant) || shown.equals(SourceText.REPLACEMENT)) {
            body.problem(
                    Rule.BAD_VALUE,
                    entity.getStartOffset(),
                    entity.getEndOffset(),
                    "'" + entity.getChars() + "' is a control character, which no page can show",
                    "delete it; write &amp; for the sign &");
        }
        return shown;
    }

    private void write(Node node, Scope scope) {
        switch (node) {
            case TextBase base -> children(base, scope);
            case Emphasis emphasis -> wrapped(Plain.EMPHASIS, emphasis, scope);
            case StrongEmphasis strong -> wrapped(Plain.STRONG, strong, scope);
            case Code code -> code(code);
            case HardLineBreak line -> {
                body.content().mark(Plain.LINE_BREAK);
                body.words(" ");
            }
            case Link link -> links.write(link, scope);
            case LinkRef link -> links.write(link, scope);
            case AutoLink link -> links.write(link, scope);
            case MailLink link -> links.write(link, scope);
            case EntityLink link -> links.write(link, scope);
            case Image image -> {
                links.write(image);
                reportCaption(image);
            }
            case ImageRef image -> links.write(image);
            case Footnote footnote -> notes.reference(footnote, scope);
            case RawHtml html -> rawHtml(html);
            default -> children(node, scope);
        }
    }

    private void reportCaption(Image image) {
        if (image.getTitle().isNotNull() && !image.getTitle().isBlank()) {
            body.problem(
                    Rule.MISTYPED_MARK,
                    image.getTitle().getStartOffset(),
                    image.getTitle().getEndOffset(),
                    "the caption of the picture is not shown, because the picture stands among words",
                    "put a blank line above and below the picture, or delete the caption");
        }
    }

    private void wrapped(Mark mark, Node node, Scope scope) {
        body.content().start(mark);
        children(node, scope);
        body.content().end();
    }

    private void code(Code code) {
        String text = code.getText().toString().replace('\n', ' ').replace("\\|", "|");
        body.content().start(Plain.CODE).text(text).end();
        body.words(text);
    }

    private void rawHtml(RawHtml html) {
        if (html.isComment()) {
            return;
        }
        body.content().text(html.getChars());
        body.words(html.getChars());
        if (html.isUnclosedComment()) {
            body.problem(
                    Rule.UNCLOSED_MARK,
                    html.getStartOffset(),
                    html.getEndOffset(),
                    "the comment that starts here has no end",
                    "write --> after it, in the same paragraph; without a line before it a comment may hold blank lines");
            return;
        }
        String name = html.name();
        if (html.isClosingTag() && openTags.merge(name, -1, Integer::sum) >= 0) {
            return;
        }
        openTags.merge(name, 1, Integer::sum);
        String shown = "HTML <" + name + ">";
        body.problem(
                Rule.RAW_HTML,
                html.getStartOffset(),
                html.getEndOffset(),
                shown + " stands in the text",
                "write Markdown, or put it in backticks to show it as code");
    }
}
