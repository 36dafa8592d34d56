package handbook.model;

@Doc("A page beside the handbook, such as About.")
public record PlainPage(@Inline Meta meta, Body body) implements Page {
    @Override
    public Kind kind() {
        return Kind.PLAIN_PAGE;
    }
}
