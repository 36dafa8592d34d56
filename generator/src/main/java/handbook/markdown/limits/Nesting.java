package handbook.markdown.limits;

import com.vladsch.flexmark.util.ast.Node;

/** Counts how deep the writing is inside quotes, lists, callouts and emphasis. */
public final class Nesting {
    /** The deepest that a text may be nested: far more than a reader could follow. */
    static final int DEEPEST = 60;

    private int depth;

    public boolean isOutside() {
        return depth == 0;
    }

    /** @throws UnreadableException if this is too deep */
    public void enter(Node node) {
        if (++depth > DEEPEST) {
            throw UnreadableException.tooDeep(node.getStartOffset(), node.getEndOffset());
        }
    }

    public void leave() {
        depth--;
    }
}
