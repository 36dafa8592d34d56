package handbook.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Counts how deep the writing is inside quotes, lists, callouts and emphasis. */
final class Nesting {
    /** The deepest that a text may be nested: far more than a reader could follow. */
    static final int DEEPEST = 60;

    private int depth;

    /** @throws UnreadableException if this is too deep */
    void enter(Node node) {
        if (++depth > DEEPEST) {
            throw UnreadableException.tooDeep(node.getStartOffset(), node.getEndOffset());
        }
    }

    void leave() {
        depth--;
    }
}
