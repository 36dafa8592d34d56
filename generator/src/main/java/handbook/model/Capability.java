package handbook.model;

import handbook.model.choice.Theme;
import handbook.model.field.Doc;
import handbook.model.field.Inline;
import java.util.List;

@Doc("A section of digital maturity, with levels and the step from each to the next.")
public record Capability(
        @Inline Meta meta,
        @Doc("The theme it belongs to.") Theme theme,

        @Doc("What levels 0, 1, 2, 3 and 4 look like, in that order.")
        List<String> levels,

        @Doc("Questions to ask yourselves.") List<String> questions,
        @Doc("How to get from one level to the next.") List<Step> steps,
        @Doc("The capabilities to have first.") List<Ref<Capability>> dependsOn,
        @Doc("Chapters that say more.") List<Ref<Chapter>> chapters)
        implements Entry {
    @Override
    public Kind kind() {
        return Kind.CAPABILITY;
    }

    @Doc("The step from one level to the next.")
    public record Step(
            @Doc("The level you are at.") int from,
            @Doc("The level you want.") int to,
            @Doc("What to do.") String action,
            @Doc("Standards that help.") List<Ref<Standard>> standards,
            @Doc("Requirements that help.") List<Ref<Criterion>> criteria,
            @Doc("Policies that help.") List<Ref<Policy>> policies) {}
}
