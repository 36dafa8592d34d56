package handbook.markdown;

import com.vladsch.flexmark.parser.Parser;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Body;
import handbook.model.Markdown;

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

    /** Makes a body of any text at all; what is wrong with the text is added to the problems. */
    public Body read(Markdown source, Problems problems) {
        if (source.text().isBlank()) {
            return Body.EMPTY;
        }
        SourceText text = SourceText.of(source);
        try {
            return read(text, problems);
        } catch (StackOverflowError e) {
            problems.add(Rule.UNREADABLE_MARKDOWN, source.place(), "the text is nested too deeply");
            return Body.EMPTY;
        }
    }

    private Body read(SourceText text, Problems problems) {
        BodyBuilder body = new BodyBuilder(text);
        new Blocks(body, terms).document(parser.parse(text.text()));
        Body built = body.build();
        problems.addAll(body.problems());
        return built;
    }
}
