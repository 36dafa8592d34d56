package handbook.model;

import handbook.model.field.Doc;
import handbook.model.field.Expected;
import handbook.model.field.Inline;
import handbook.model.field.Text;
import handbook.model.text.Mark;
import handbook.model.value.Location;
import java.util.List;
import java.util.Optional;

@Doc("An exchange people need, with the options for reaching it.")
public record Need(
        @Inline Meta meta,
        @Doc("The settings it happens in.") List<Ref<CareSetting>> careSettings,
        @Doc("The systems that take part.") List<Ref<SystemType>> systemTypes,

        @Doc("What happens, in the order the information flows.")
        List<FlowStep> flow,

        @Doc("Ways to reach it, to choose from.") List<Choosable> options,
        @Doc("What gets in the way.") List<Ref<Blocker>> blockers,
        @Doc("Places that have done it.") List<Ref<CaseStudy>> caseStudies)
        implements Entry {
    @Override
    public Kind kind() {
        return Kind.NEED;
    }

    @Doc("One step of the exchange.")
    public record FlowStep(
            @Doc("What happens.") String step,

            @Doc("Who sends: a short plain name, written alike in every step.")
            @Text(pattern = FlowStep.PARTY, hint = FlowStep.PARTY_HINT)
            Optional<String> from,

            @Doc("Who receives; the same as from where it happens within one place.")
            @Text(pattern = FlowStep.PARTY, hint = FlowStep.PARTY_HINT)
            Optional<String> to,

            @Doc("The standards that make it work.") List<Ref<Standard>> standards,
            Location place) {
        private static final String PARTY = ".{1," + Mark.FlowStep.LONGEST_NAME + "}";
        private static final String PARTY_HINT = "a name of at most " + Mark.FlowStep.LONGEST_NAME + " characters";

        /** Whether it says only who sends, or only who receives. */
        public boolean isOneSided() {
            return from.isPresent() != to.isPresent();
        }
    }

    @Doc("One way to reach the need.")
    public record Choosable(
            @Doc("Its name.") String title,
            @Doc("What it is.") String what,
            @Doc("The pattern it follows.") Optional<Ref<Pattern>> pattern,
            @Doc("When it fits.") String when,

            @Doc("What it takes: people, money, time, agreements.") @Expected
            List<String> takes,

            @Doc("The standards it uses.") List<Ref<Standard>> standards,
            @Doc("What to require when you buy it.") List<Ref<Criterion>> criteria,
            @Doc("What it is good for.") List<String> strengths,
            @Doc("What to watch for.") List<String> limits,
            @Doc("Places that do it.") List<Ref<CaseStudy>> caseStudies,

            @Doc("What must be true where it fits, as statements that a planner can answer yes or no to.") @Expected
            List<String> fits) {}
}
