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
import handbook.model.text.Mark.Plain;

/** Writes blocks: paragraphs, headings, lists, tables and the rest. */
public final class Blocks {
    private final BodyBuilder body;
    private final Content content;
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
        this.content = body.content();
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
                content.start(Plain.QUOTE);
                children(quote, scope);
                content.end();
            }
            case FencedCodeBlock code -> code(code.getContentChars().normalizeEOL());
            case IndentedCodeBlock code ->
                code(code.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
            case ThematicBreak line -> content.mark(Plain.RULE);
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
        content.start(Plain.PARAGRAPH);
        if (last instanceof Paragraph) {
            inlines.children(last, Scope.PLAIN);
        }
        notes.backLinks(note, number);
        content.end();
        body.endLine();
    }

    private void paragraph(Paragraph paragraph, Scope scope) {
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            figure(image);
        } else if (paragraph.getFirstChild() != null) {
            content.start(Plain.PARAGRAPH);
            inlines.children(paragraph, scope);
            content.end();
        }
        body.endLine();
    }

    private void figure(Image image) {
        content.start(Plain.FIGURE);
        links.write(image);
        if (image.getTitle().isNotNull() && !image.getTitle().isBlank()) {
            String caption = CharacterReferences.unescape(image.getTitle());
            content.start(Plain.FIGURE_CAPTION).text(caption).end();
            body.endLine();
            body.words(caption);
        }
        content.end();
    }

    private void code(String text) {
        content.start(Plain.CODE_BLOCK).text(text).end();
        body.words(text);
        body.endLine();
    }
}
