package handbook.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads quotes that are callouts. */
final class AlertParser extends AbstractBlockParser {
    private final Callout callout;

    private AlertParser(Callout callout) {
        this.callout = callout;
    }

    @Override
    public Block getBlock() {
        return callout;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        int marker = state.getNextNonSpaceIndex();
        BasedSequence line = state.getLine();
        boolean goesOn = !state.isBlank() && state.getIndent() < 4 && line.charAt(marker) == '>';
        return goesOn ? BlockContinue.atColumn(contentColumn(state, marker)) : BlockContinue.none();
    }

    private static int contentColumn(ParserState state, int marker) {
        return state.getColumn() + state.getIndent() + 1 + (isBlank(state.getLine(), marker + 1) ? 1 : 0);
    }

    private static boolean isBlank(BasedSequence line, int at) {
        return at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t');
    }

    @Override
    public void closeBlock(ParserState state) {
        callout.setCharsFromContent();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        callout.parseTitle(inlineParser);
    }

    static final class Factory implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return Factory::start;
        }

        private static @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int marker = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || marker >= line.length() || line.charAt(marker) != '>') {
                return BlockStart.none();
            }
            return Alert.read(line.subSequence(marker + 1).trimStart())
                    .map(callout -> BlockStart.of(new AlertParser(callout)).atIndex(line.length()))
                    .orElse(BlockStart.none());
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(BlockQuoteParser.Factory.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
