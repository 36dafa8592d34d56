package handbook.markdown.writing;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import handbook.markdown.limits.Nesting;
import handbook.markdown.syntax.Callout;
import handbook.markdown.term.TermIndex;

/** Writes blocks: paragraphs, headings, lists, tables and the rest. */
public final class Blocks {
    private final BodyBuilder body;
    private final Html html;
    private final Notes notes;
    private final Inlines inlines;
    private final LinkWriter links;
    private final Headings headings;
    private final Lists lists;
    private final Tables tables;
    private final Callouts callouts;
    private final Nesting nesting = new Nesting();

    public Blocks(BodyBuilder body, TermIndex terms) {
        this.body = body;
        this.html = body.html();
        this.notes = new Notes(body);
        this.inlines = new Inlines(body, terms, notes);
        this.links = new LinkWriter(body, inlines);
        this.headings = new Headings(body, inlines);
        this.lists = new Lists(body, inlines, this, nesting);
        this.tables = new Tables(body, inlines);
        this.callouts = new Callouts(body, headings, this, lists);
    }

    public void document(Document document) {
        children(document, Scope.PROSE);
        notes.write(this);
    }

    void children(Node parent, Scope scope) {
        nesting.enter(parent);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, scope);
        }
        nesting.leave();
    }

    void block(Node node, Scope scope) {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph, scope);
            case Heading heading -> headings.write(heading);
            case BulletList list -> lists.write(list, scope);
            case OrderedList list -> lists.write(list, scope);
            case DefinitionList list -> lists.write(list, scope);
            case TableBlock table -> tables.write(table, scope);
            case Callout callout -> callouts.write(callout, scope);
            case BlockQuote quote -> {
                html.markup("<blockquote>\n");
                children(quote, scope);
                html.markup("</blockquote>\n");
            }
            case FencedCodeBlock code -> code(code.getContentChars().normalizeEOL());
            case IndentedCodeBlock code ->
                code(code.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
            case ThematicBreak line -> html.markup("<hr>\n");
            case FootnoteBlock note -> {}
            case Reference reference -> {}
            case BlankLine blank -> {}
            default -> children(node, scope);
        }
    }

    /** Writes a note and the way back from it, at the end of its last paragraph. */
    void note(FootnoteBlock note, int number) {
        Node last = note.getLastChild();
        for (Node node = note.getFirstChild(); node != null; node = node.getNext()) {
            if (node != last || !(node instanceof Paragraph)) {
                block(node, Scope.PLAIN);
            }
        }
        html.markup("<p>");
        if (last instanceof Paragraph) {
            inlines.children(last, Scope.PLAIN);
        }
        notes.backLinks(note, number);
        html.markup("</p>\n");
        body.endLine();
    }

    private void paragraph(Paragraph paragraph, Scope scope) {
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            figure(image);
        } else if (paragraph.getFirstChild() != null) {
            html.markup("<p>");
            inlines.children(paragraph, scope);
            html.markup("</p>\n");
        }
        body.endLine();
    }

    private void figure(Image image) {
        html.markup("<figure class=\"nhsuk-image\">");
        links.writeImage(image, image.getUrl(), " class=\"nhsuk-image__img\"");
        if (image.getTitle().isNotNull() && !image.getTitle().isBlank()) {
            String caption = CharacterReferences.unescape(image.getTitle());
            html.markup("<figcaption class=\"nhsuk-image__caption\">")
                    .text(caption)
                    .markup("</figcaption>");
            body.endLine();
            body.words(caption);
        }
        html.markup("</figure>\n");
    }

    private void code(String text) {
        html.markup("<pre class=\"app-code\" tabindex=\"0\"><code>").text(text).markup("</code></pre>\n");
        body.words(text);
        body.endLine();
    }
}
