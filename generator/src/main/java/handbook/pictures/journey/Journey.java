package handbook.pictures.journey;

import handbook.model.text.Mark.Flow;
import handbook.model.text.Mark.FlowStep;
import java.util.List;

/** What happens on the way, in order. */
public record Journey(List<Step> steps) {
    /** With fewer, nothing goes from one to another. */
    private static final int FEWEST_PARTIES = 2;

    public Journey {
        steps = List.copyOf(steps);
    }

    /**
     * What happens at one point.
     *
     * @param acting what makes it work
     */
    public record Step(FlowStep way, String words, List<Acting> acting) {
        public Step {
            acting = List.copyOf(acting);
        }
    }

    /** @param address where it leads, from the site's root */
    public record Acting(String title, String address) {}

    /** Who takes part, in order of appearance. */
    List<String> parties() {
        return FlowStep.parties(steps.stream().map(Step::way).toList());
    }

    /** Whether a picture of it tells more than a list. */
    boolean isWorthDrawing() {
        int parties = parties().size();
        return steps.stream().allMatch(step -> step.way.isWhole())
                && parties >= FEWEST_PARTIES
                && parties <= Flow.MOST_PARTIES;
    }
}
