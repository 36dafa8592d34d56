package handbook.model;

import handbook.model.choice.Audience;
import handbook.model.choice.Stage;
import handbook.model.field.Default;
import handbook.model.field.Doc;
import handbook.model.field.Inline;
import java.util.List;
import java.util.Optional;

@Doc("A chapter of the handbook.")
public record Chapter(
        @Inline Meta meta,

        @Doc("The part it belongs to, as named in site.yaml.") @Default("handbook")
        String part,

        @Doc("Its place within the part, counted from 1.") @Default("1")
        int order,

        @Doc("Who it is written for.") List<Audience> audience,
        @Doc("Where its reader is on the way to a roadmap.") Optional<Stage> stage,
        @Doc("The things to take away, usually three.") List<String> takeaways,
        Body body)
        implements Page {
    @Override
    public Kind kind() {
        return Kind.CHAPTER;
    }
}
