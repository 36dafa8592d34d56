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
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads callouts. */
final class CalloutParser extends AbstractBlockParser {
    private static final String MARKER = "!!!";
    private static final int INDENT = 4;

    private final Callout callout;

    private CalloutParser(Callout callout) {
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
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        callout.setCharsFromContent();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        callout.parseTitle(inlineParser);
    }

    static @Nullable Callout read(BasedSequence line) {
        if (!line.startsWith(MARKER)) {
            return null;
        }
        int kindStart = skipSpace(line, MARKER.length());
        int kindEnd = kindStart;
        while (kindEnd < line.length() && isKindCharacter(line.charAt(kindEnd))) {
            kindEnd++;
        }
        int titleStart = skipSpace(line, kindEnd);
        BasedSequence title = line.subSequence(titleStart).trimEnd();
        boolean quoted = title.length() >= 2 && title.charAt(0) == '"' && title.charAt(title.length() - 1) == '"';
        if (kindEnd == kindStart || !title.isEmpty() && !quoted) {
            return null;
        }
        return new Callout(
                line.subSequence(kindStart, kindEnd),
                quoted ? title.subSequence(1, title.length() - 1) : BasedSequence.NULL,
                false,
                false);
    }

    private static int skipSpace(BasedSequence line, int from) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean isKindCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '\'';
    }

    static final class Factory implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return Factory::start;
        }

        private static @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= INDENT) {
                return BlockStart.none();
            }
            BasedSequence line = state.getLine();
            Callout callout = read(line.subSequence(state.getNextNonSpaceIndex()));
            return callout == null
                    ? BlockStart.none()
                    : BlockStart.of(new CalloutParser(callout)).atIndex(line.length());
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
