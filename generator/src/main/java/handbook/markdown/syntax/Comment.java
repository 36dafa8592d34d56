package handbook.markdown.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A comment of HTML that starts a line: it is not shown. What stands behind its end is text, and its only child. */
public final class Comment extends Block {
    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
