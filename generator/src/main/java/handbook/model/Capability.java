package handbook.model;

import handbook.model.choice.Theme;
import handbook.model.choice.WhoseLevel;
import handbook.model.field.Between;
import handbook.model.field.Default;
import handbook.model.field.Doc;
import handbook.model.field.Expected;
import handbook.model.field.Inline;
import handbook.model.value.Location;
import java.util.List;
import java.util.Optional;

@Doc("A section of digital maturity, with levels and the step from each to the next.")
public record Capability(
        @Inline Meta meta,
        @Doc("The theme it belongs to.") Theme theme,

        @Doc("What levels 0, 1, 2, 3 and 4 look like, in that order.")
        List<String> levels,

        @Doc("The level without which no capability counts as this level or above.") @Between(from = 1, to = 4)
        Optional<Integer> floor,

        @Doc("Questions to ask yourselves.") List<String> questions,

        @Doc("What one would see at a level.") @Expected List<EvidenceExample> evidenceExamples,

        @Doc("How to get from one level to the next.") @Expected
        List<Step> steps,

        @Doc("The levels of other capabilities to have first.")
        List<Dependency> dependsOn,

        @Doc("Chapters that say more.") List<Ref<Chapter>> chapters)
        implements Entry {
    @Override
    public Kind kind() {
        return Kind.CAPABILITY;
    }

    @Doc("Something one would see at a level.")
    public record EvidenceExample(
            @Doc("The level.") @Between(from = 0, to = 4) int level,
            @Doc("What one would see, in one sentence.") String text) {}

    @Doc("The step from one level to the next.")
    public record Step(
            @Doc("The level you are at.") @Between(from = 0, to = 3)
            int from,

            @Doc("The level you want.") @Between(from = 1, to = 4)
            int to,

            @Doc("What to do.") String action,

            @Doc("How long it takes where it goes well, in whole months; 6 where nobody has said.")
            @Default("6")
            @Between(from = 1, to = 120)
            @Expected
            int effortMonths,

            @Doc("Who acts.") @Expected List<String> roles,

            @Doc("What gets better, and for whom.") @Expected
            Optional<String> benefit,

            @Doc("Standards that help.") List<Ref<Standard>> standards,
            @Doc("Requirements that help.") List<Ref<Criterion>> criteria,
            @Doc("Policies that help.") List<Ref<Policy>> policies,
            @Doc("Systems that may have to be bought.") List<Ref<SystemType>> systemTypes,
            @Doc("Chapters that help.") List<Ref<Chapter>> chapters,
            @Doc("Places that have taken it.") List<Ref<CaseStudy>> caseStudies,
            @Doc("What gets in the way.") List<Ref<Blocker>> blockers,
            Location place) {}

    @Doc("A level of another capability that must be there first.")
    public record Dependency(
            @Doc("The other capability.") Ref<Capability> capability,
            @Doc("Its level.") @Between(from = 1, to = 4) int level,

            @Doc("The level that needs it, with all levels above.") @Between(from = 1, to = 4)
            int forLevel,

            @Doc("Whose level it is: that of the same organisation, or of any one of the area.") @Default("same")
            WhoseLevel organisation,

            @Doc("Why, in one sentence.") String because,
            Location place) {}
}
