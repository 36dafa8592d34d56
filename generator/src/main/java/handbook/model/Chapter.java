package handbook.model;

import java.util.List;

@Doc("A chapter of the handbook.")
public record Chapter(
        @Inline Meta meta,

        @Doc("The part it belongs to, as named in site.yaml.")
        String part,

        @Doc("Its place within the part, counted from 1.") int order,
        @Doc("Who it is written for.") List<Audience> audience,
        @Doc("Where its reader is on the way to a roadmap.") Stage stage,
        @Doc("The things to take away, usually three.") List<String> takeaways,
        Body body)
        implements Entry, Page {
    @Override
    public Kind kind() {
        return Kind.CHAPTER;
    }
}
