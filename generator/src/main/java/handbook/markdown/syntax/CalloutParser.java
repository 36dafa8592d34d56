package handbook.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads callouts, ours and those that are quotes. */
final class CalloutParser extends AbstractBlockParser {
    private static final String MARKER = "!!!";
    private static final int INDENT = 4;

    private final Callout callout;
    private final Function<ParserState, @Nullable BlockContinue> next;

    private CalloutParser(Callout callout, Function<ParserState, @Nullable BlockContinue> next) {
        this.callout = callout;
        this.next = next;
    }

    /** Callouts that start with {@code !!!}. */
    static BlockFactory indented() {
        return new BlockFactory(CalloutParser::startIndented) {};
    }

    /** Callouts that are written as quotes. */
    static BlockFactory quoted() {
        return new BlockFactory(options -> CalloutParser::startQuoted, Set.of(BlockQuoteParser.Factory.class)) {};
    }

    private static @Nullable BlockStart startIndented(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() >= INDENT) {
            return BlockStart.none();
        }
        BasedSequence line = state.getLine();
        Callout callout = read(line.subSequence(state.getNextNonSpaceIndex()));
        return callout == null ? BlockStart.none() : start(callout, CalloutParser::nextIndented, line);
    }

    private static @Nullable BlockStart startQuoted(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int marker = state.getNextNonSpaceIndex();
        if (state.getIndent() >= INDENT || marker >= line.length() || line.charAt(marker) != '>') {
            return BlockStart.none();
        }
        return Alert.read(line.subSequence(marker + 1).trimStart())
                .map(callout -> start(callout, CalloutParser::nextQuoted, line))
                .orElse(BlockStart.none());
    }

    private static BlockStart start(
            Callout callout, Function<ParserState, @Nullable BlockContinue> next, BasedSequence line) {
        return BlockStart.of(new CalloutParser(callout, next)).atIndex(line.length());
    }

    private static @Nullable BlockContinue nextIndented(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    private static @Nullable BlockContinue nextQuoted(ParserState state) {
        int marker = state.getNextNonSpaceIndex();
        BasedSequence line = state.getLine();
        boolean goesOn = !state.isBlank() && state.getIndent() < INDENT && line.charAt(marker) == '>';
        int content = state.getColumn() + state.getIndent() + 1 + (isSpace(line, marker + 1) ? 1 : 0);
        return goesOn ? BlockContinue.atColumn(content) : BlockContinue.none();
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
        return next.apply(state);
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
        while (isSpace(line, at)) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(BasedSequence line, int at) {
        return at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t');
    }

    private static boolean isKindCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '\'';
    }
}
