package handbook.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads flows, which are fenced as code is. */
final class FlowParser extends AbstractBlockParser {
    private static final Pattern START =
            Pattern.compile("(`{3,}+|~{3,}+)[ \\t]*+(?i:flow)(?:[ \\t]++([^`]*+))?+[\\r\\n]*+");
    private static final int INDENT = 4;

    private final FlowBlock flow;
    private final BlockContent content = new BlockContent();

    private FlowParser(FlowBlock flow) {
        this.flow = flow;
    }

    static BlockFactory factory() {
        return new BlockFactory(options -> FlowParser::start, Set.of(FencedCodeBlockParser.Factory.class)) {};
    }

    private static @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
        Matcher matcher = START.matcher(line);
        if (state.getIndent() >= INDENT || !matcher.matches()) {
            return BlockStart.none();
        }
        BasedSequence title = matcher.start(2) < 0
                ? line.subSequence(matcher.end(1), matcher.end(1))
                : line.subSequence(matcher.start(2), matcher.end(2)).trim();
        FlowBlock flow = new FlowBlock(line.subSequence(0, matcher.end(1)), title);
        return BlockStart.of(new FlowParser(flow)).atIndex(state.getLine().length());
    }

    @Override
    public Block getBlock() {
        return flow;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
        boolean ends = state.getIndent() < INDENT
                && line.startsWith(flow.opening())
                && line.trim().countOfAny(sign -> sign != flow.opening().charAt(0)) == 0;
        if (ends) {
            flow.close();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, state.getIndent());
    }

    @Override
    public void closeBlock(ParserState state) {
        flow.setContent(content.getLines());
        flow.setCharsFromContent();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        flow.parseLines(inlineParser);
    }
}
