package handbook.markdown.writing;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
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
import handbook.diagnostics.Rule;
import handbook.markdown.limits.Nesting;
import handbook.markdown.syntax.Callout;
import handbook.markdown.syntax.CalloutTitle;
import handbook.markdown.syntax.FlowBlock;
import handbook.markdown.term.TermIndex;
import handbook.model.text.Mark.Plain;
import java.util.regex.Pattern;

/** Writes blocks: paragraphs, headings, lists, tables and the rest. */
public final class Blocks {
    /** What is not likely to be code: the marks of lists, quotes, tables, headings and links, and sentences. */
    private static final Pattern NOT_CODE = Pattern.compile(
            "[ ]*(?:[-*+] |\\d{1,3}[.)] |#{1,6} |> |!!! |\\[\\[|\\[[^\\]\n]+\\]\\(|\\*\\*|\\|.*\\|\\n|\\p{Lu}\\p{L}*(?: [\\p{L},'\u2019-]+){3,}[.:?!]?\\n)");

    private final BodyBuilder body;
    private final Content content;
    private final Notes notes;
    private final Definitions definitions;
    private final Inlines inlines;
    private final Figures figures;
    private final Headings headings;
    private final Lists lists;
    private final Tables tables;
    private final Callouts callouts;
    private final Pictures pictures;
    private final Flows flows;
    private final Nesting nesting = new Nesting();

    public Blocks(BodyBuilder body, TermIndex terms) {
        this.body = body;
        this.content = body.content();
        this.notes = new Notes(body);
        this.definitions = new Definitions(body);
        this.inlines = new Inlines(body, terms, notes, definitions);
        this.figures = new Figures(body, inlines, new LinkWriter(body, inlines, definitions));
        this.headings = new Headings(body, inlines);
        this.lists = new Lists(body, inlines, this, nesting);
        this.tables = new Tables(body, inlines);
        this.pictures = new Pictures(body);
        this.flows = new Flows(body, inlines);
        this.callouts = new Callouts(body, headings, inlines, this, lists);
    }

    public void document(Document document) {
        children(document, Scope.PROSE);
        notes.write(this);
        definitions.report();
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
            case FlowBlock flow -> flows.write(flow);
            case FencedCodeBlock code -> fenced(code);
            case IndentedCodeBlock code -> indented(code);
            case ThematicBreak line -> content.mark(Plain.RULE);
            case FootnoteBlock note -> notes.define(note);
            case Reference reference -> definitions.define(reference);
            case CalloutTitle title -> {}
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
        if (!figures.write(paragraph) && paragraph.getFirstChild() != null) {
            content.start(Plain.PARAGRAPH);
            inlines.children(paragraph, scope);
            content.end();
        }
        body.endLine();
    }

    private void fenced(FencedCodeBlock code) {
        if (code.getClosingMarker().isEmpty()) {
            body.problem(
                    Rule.UNCLOSED_MARK,
                    code.getOpeningMarker().getStartOffset(),
                    code.getOpeningMarker().getEndOffset(),
                    "the code that starts here has no end: all that follows is shown as code",
                    "write " + code.getOpeningMarker() + " on a line of its own after the code");
        }
        if (Pictures.asksForOne(code)) {
            pictures.write(code);
        } else {
            code(code.getContentChars().normalizeEOL());
        }
    }

    private void indented(IndentedCodeBlock code) {
        String text = code.getContentChars().trimTailBlankLines().normalizeEndWithEOL();
        if (NOT_CODE.matcher(text).lookingAt()) {
            body.problem(
                    Rule.MISTYPED_MARK,
                    code.getStartOffset(),
                    code.getStartOffset() + text.indexOf('\n'),
                    "four spaces make this a block of code, and its marks are shown as words",
                    "take the spaces away; if it is code, put ``` above and below it");
        }
        code(text);
    }

    private void code(String text) {
        content.start(Plain.CODE_BLOCK).text(text).end();
        body.words(text);
        body.endLine();
    }
}
