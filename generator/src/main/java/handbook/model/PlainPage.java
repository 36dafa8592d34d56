package handbook.model;

import handbook.model.field.Doc;
import handbook.model.field.Inline;

@Doc("A page beside the handbook, such as About.")
public record PlainPage(@Inline Meta meta, Body body) implements Page {
    @Override
    public Kind kind() {
        return Kind.PLAIN_PAGE;
    }
}
