package handbook.model;

import handbook.model.choice.Confidence;
import handbook.model.choice.Programme;
import handbook.model.choice.Region;
import handbook.model.field.Between;
import handbook.model.field.Default;
import handbook.model.field.Doc;
import handbook.model.field.Inline;
import handbook.model.value.Location;
import java.util.List;
import java.util.Optional;

@Doc("What happened somewhere, with what was measured and how far to trust it.")
public record CaseStudy(
        @Inline Meta meta,
        @Doc("Where it happened.") String place,

        @Doc("The region of NHS England it lies in, where that is one.")
        Optional<Region> region,

        @Doc("The years it covers, in words.") Optional<String> years,

        @Doc("What was built: shared record, integration platform and so on.")
        String initiative,

        @Doc("The way it was built: central repository, federated portal and so on.")
        Optional<String> pattern,

        @Doc("The national programme it belonged to.") @Default("other")
        Programme programme,

        @Doc("The settings that took part.") List<Ref<CareSetting>> careSettings,
        @Doc("The systems that took part.") List<Ref<SystemType>> systemTypes,
        @Doc("The standards used.") List<Ref<Standard>> standards,
        @Doc("The policies behind it.") List<Ref<Policy>> policies,
        @Doc("What was measured.") List<Measure> measures,
        @Doc("What others can learn from it.") List<Fact> lessons,
        Body body)
        implements Page {
    @Override
    public Kind kind() {
        return Kind.CASE_STUDY;
    }

    @Doc("Something measured before and after.")
    public record Measure(
            @Doc("What was measured.") String name,
            @Doc("Before.") Optional<String> before,
            @Doc("After.") String after,
            @Doc("In what unit.") Optional<String> unit,

            @Doc("Both as plain numbers, where they count the same thing, to be drawn as bars.")
            Optional<Figures> figures,

            @Doc("How sure we are.") @Default("known") Confidence confidence,
            @Doc("Where it was reported.") Optional<Ref<Source>> source,
            Location place) {}

    @Doc("Two numbers to compare.")
    public record Figures(
            @Doc("The number before.") @Between(from = 0, to = Figures.MOST)
            int before,

            @Doc("The number after.") @Between(from = 0, to = Figures.MOST)
            int after) {
        /** The largest number that is drawn. */
        public static final int MOST = 1_000_000_000;
    }
}
