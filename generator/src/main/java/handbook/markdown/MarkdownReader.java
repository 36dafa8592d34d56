package handbook.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.markdown.limits.DeepStack;
import handbook.markdown.limits.TextShape;
import handbook.markdown.limits.UnreadableException;
import handbook.markdown.syntax.Syntax;
import handbook.markdown.term.TermIndex;
import handbook.markdown.writing.Blocks;
import handbook.markdown.writing.BodyBuilder;
import handbook.markdown.writing.InvisibleCharacters;
import handbook.markdown.writing.SourceText;
import handbook.model.Body;
import handbook.model.text.Markdown;

/**
 * Reads Markdown. Safe for any number of threads; the same text gives the same body.
 *
 * <pre>{@code
 * Body body = new MarkdownReader(TermIndex.NONE).read(new Markdown("## Why", Location.of("why.md")), problems);
 * }</pre>
 */
public final class MarkdownReader {

    private final Parser parser = Syntax.parser();
    private final TermIndex terms;

    /** @param terms the glossary terms to mark at first use */
    public MarkdownReader(TermIndex terms) {
        this.terms = terms;
    }

    /** The glossary terms it marks: with equal ones the same text gives the same body. */
    public TermIndex terms() {
        return terms;
    }

    /**
     * Makes a body of any text at all; what is wrong with the text is added to the problems. A text that cannot be read gives the
     * empty body.
     */
    public Body read(Markdown source, Problems problems) {
        if (source.text().isBlank()) {
            return Body.EMPTY;
        }
        SourceText text = SourceText.of(source);
        try {
            InvisibleCharacters.report(source, text, problems);
            TextShape shape = TextShape.of(text.text());
            BodyBuilder builder = shape.isTame() ? readHere(text, shape) : readDeep(text, shape);
            problems.addAll(builder.problems());
            return builder.build();
        } catch (UnreadableException e) {
            problems.add(
                    Rule.UNREADABLE_MARKDOWN,
                    text.place(e.from(), Math.max(e.to(), e.from() + 1)),
                    String.valueOf(e.getMessage()),
                    "simplify this place");
            return Body.EMPTY;
        }
    }

    private BodyBuilder readHere(SourceText text, TextShape shape) {
        try {
            return read(text);
        } catch (StackOverflowError e) {
            return readDeep(text, shape);
        }
    }

    private BodyBuilder readDeep(SourceText text, TextShape shape) {
        return DeepStack.read(shape, () -> read(text));
    }

    private BodyBuilder read(SourceText text) {
        BodyBuilder builder = new BodyBuilder(text);
        new Blocks(builder, terms).document(parser.parse(BasedSequence.of(text.text())));
        return builder;
    }
}
