package handbook.markdown.syntax;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Reads comments that start a line and end somewhere in the text; one without end is left to stand as text. */
final class CommentParser extends AbstractBlockParser {
    private static final String START = "<!--";
    private static final String END = "-->";
    /** The first offset after which a document is known to hold no end, so that it is looked for once. */
    private static final DataKey<Integer> NO_END_FROM = new DataKey<>("NO_COMMENT_END_FROM", Integer.MAX_VALUE);

    private final Comment comment = new Comment();
    private final int end;
    private BasedSequence rest = BasedSequence.NULL;

    private CommentParser(BasedSequence chars, int end) {
        this.end = end;
        comment.setChars(chars);
    }

    @Override
    public Block getBlock() {
        return comment;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        boolean goesOn = state.getLine().getStartOffset() < end;
        return goesOn ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (line.getStartOffset() < end && line.getEndOffset() >= end) {
            rest = line.baseSubSequence(end, line.getEndOffset()).trim();
        }
    }

    @Override
    public void closeBlock(ParserState state) {}

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (!rest.isBlank()) {
            Paragraph paragraph = new Paragraph(rest);
            inlineParser.parse(rest, paragraph);
            comment.appendChild(paragraph);
        }
    }

    static BlockFactory factory() {
        return new BlockFactory(CommentParser::start) {};
    }

    private static @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || !line.matchChars(START, at)) {
            return BlockStart.none();
        }
        int start = line.subSequence(at).getStartOffset();
        int end = endOf(state, start);
        // What follows on the same line may be a sentence: a comment inside a paragraph.
        boolean alone = end > line.getEndOffset()
                || end >= 0 && line.baseSubSequence(end, line.getEndOffset()).isBlank();
        return alone
                ? BlockStart.of(new CommentParser(line.baseSubSequence(start, end), end))
                        .atIndex(at)
                : BlockStart.none();
    }

    private static int endOf(ParserState state, int start) {
        if (start >= NO_END_FROM.get(state.getProperties())) {
            return -1;
        }
        String text = state.getLine().getBase().toString();
        int end = text.indexOf(END, start + START.length());
        if (end < 0) {
            state.getProperties().set(NO_END_FROM, start);
        }
        return end < 0 ? -1 : end + END.length();
    }
}
