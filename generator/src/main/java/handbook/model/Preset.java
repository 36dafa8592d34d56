package handbook.model;

import handbook.model.choice.Confidence;
import handbook.model.field.Between;
import handbook.model.field.Default;
import handbook.model.field.Doc;
import handbook.model.field.Expected;
import handbook.model.field.Text;
import handbook.model.value.Location;
import handbook.model.value.Origin;
import handbook.model.value.PartialDate;
import java.util.List;
import java.util.Optional;

@Doc("A set of targets that a roadmap may begin with.")
public record Preset(
        @Doc("Permanent name.") @Text(pattern = Meta.ID, hint = Meta.ID_HINT)
        String id,

        @Doc("What readers call it.") String title,

        @Doc("What it is and whom it suits, in one or two sentences.")
        String summary,

        @Doc("The policy it comes from.") Optional<Ref<Policy>> policy,
        @Doc("The levels to reach.") @Expected List<Aim> targets,
        @Doc("What it rests on.") @Expected List<Ref<Source>> sources,

        @Doc("How sure we are of it as a whole.") @Default("known")
        Confidence confidence,

        Origin origin)
        implements Entity {
    @Override
    public Kind kind() {
        return Kind.PRESET;
    }

    @Doc("A level to reach.")
    public record Aim(
            @Doc("The capability.") Ref<Capability> capability,
            @Doc("Its level.") @Between(from = 1, to = 4) int level,

            @Doc("When it should be reached, if there is a date.")
            Optional<PartialDate> by,

            @Doc("Why, in one sentence.") String because,
            Location place) {}
}
