package handbook.model;

import handbook.model.choice.Confidence;
import handbook.model.field.Between;
import handbook.model.field.Default;
import handbook.model.field.Doc;
import handbook.model.field.Expected;
import handbook.model.field.Text;
import handbook.model.value.Location;
import handbook.model.value.Origin;
import java.util.List;
import java.util.Optional;

@Doc("A use of what exists nationally that every local digital roadmap of 2016 planned for.")
public record UniversalCapability(
        @Doc("Permanent name.") @Text(pattern = Meta.ID, hint = Meta.ID_HINT)
        String id,

        @Doc("Its letter, A to J.") @Text(pattern = "[A-J]", hint = "one capital letter from A to J")
        String letter,

        @Doc("What professionals or people can do.") String title,
        @Doc("What it was to achieve.") @Expected Optional<String> aim,
        @Doc("How progress was measured.") @Expected List<String> metrics,
        @Doc("What serves it today.") @Expected Optional<String> today,
        @Doc("The standards and services that serve it.") List<Ref<Standard>> standards,
        @Doc("The needs it is part of.") List<Ref<Need>> needs,
        @Doc("The levels of maturity it takes.") List<LevelNeeded> levels,
        @Doc("What it rests on.") @Expected List<Ref<Source>> sources,

        @Doc("How sure we are of it as a whole.") @Default("known")
        Confidence confidence,

        Origin origin)
        implements Entity {
    @Override
    public Kind kind() {
        return Kind.UNIVERSAL_CAPABILITY;
    }

    @Override
    public String summary() {
        return aim.orElse(title);
    }

    @Doc("A level that a capability must have reached.")
    public record LevelNeeded(
            @Doc("The capability.") Ref<Capability> capability,
            @Doc("Its level.") @Between(from = 1, to = 4) int level,
            Location place) {}
}
