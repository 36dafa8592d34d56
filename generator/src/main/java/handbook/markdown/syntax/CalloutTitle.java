package handbook.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The title of a callout, which holds what any line of text may hold. */
public final class CalloutTitle extends Node {
    CalloutTitle(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
