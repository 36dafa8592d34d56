package handbook.markdown.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A passage set apart: {@code !!! warning "Title"} with its content indented by four spaces. */
public final class Callout extends Block {
    private final BasedSequence kind;
    private final BasedSequence title;

    /** @param title the words between the quotes, or {@link BasedSequence#NULL} */
    Callout(BasedSequence kind, BasedSequence title) {
        this.kind = kind;
        this.title = title;
    }

    public BasedSequence kind() {
        return kind;
    }

    public BasedSequence title() {
        return title;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {kind, title};
    }
}
