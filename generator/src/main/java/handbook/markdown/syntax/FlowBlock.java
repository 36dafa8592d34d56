package handbook.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Who hands on to whom: a block that starts with {@code ```flow Title} and holds a {@link FlowLine} for each step. */
public final class FlowBlock extends Block {
    private final BasedSequence opening;
    private final BasedSequence title;
    private boolean closed;

    FlowBlock(BasedSequence opening, BasedSequence title) {
        this.opening = opening;
        this.title = title;
    }

    /** The signs that it starts with. */
    public BasedSequence opening() {
        return opening;
    }

    public BasedSequence title() {
        return title;
    }

    public boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    void parseLines(InlineParser parser) {
        for (BasedSequence typed : getContentLines()) {
            if (!typed.isBlank()) {
                FlowLine line = FlowLine.of(typed.trim());
                parser.parse(line.what(), line);
                appendChild(line);
            }
        }
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {opening, title};
    }
}
