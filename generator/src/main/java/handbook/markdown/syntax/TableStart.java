package handbook.markdown.syntax;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets a table end the paragraph before it: its first row starts a paragraph of its own, which is then found to be a table. */
final class TableStart {
    private static final Pattern SEPARATOR =
            Pattern.compile("[ \\t>]*+\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*+\\|?[ \\t]*");
    private static final int LONGEST_ROW = 2_000;

    private TableStart() {}

    static BlockFactory factory() {
        return new BlockFactory(TableStart::start) {};
    }

    private static @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
        boolean fits = matched.getBlockParser().isParagraphParser() && state.getIndent() < 4 && isHead(state);
        return fits ? BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex()) : BlockStart.none();
    }

    private static boolean isHead(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (start >= line.length() || line.charAt(start) != '|') {
            return false;
        }
        BasedSequence base = line.getBaseSequence();
        int next = base.indexOf('\n', line.getEndOffset());
        if (next < 0) {
            return false;
        }
        int end = base.indexOf('\n', next + 1);
        int separatorEnd = end < 0 ? base.length() : end;
        return separatorEnd - next < LONGEST_ROW
                && base.subSequence(next, separatorEnd).indexOf('|') >= 0
                && SEPARATOR
                        .matcher(base.subSequence(next + 1, separatorEnd).trimEOL())
                        .matches();
    }
}
