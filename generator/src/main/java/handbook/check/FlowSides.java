package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Need;
import handbook.model.site.Site;

/** A step of a need says who sends and who receives, or neither. */
final class FlowSides implements Check {
    @Override
    public void check(Site site, Problems problems) {
        for (Need need : site.all(Need.class)) {
            need.flow().stream()
                    .filter(Need.FlowStep::isOneSided)
                    .forEach(step -> problems.add(
                            Rule.BROKEN_FLOW,
                            step.place(),
                            step.from().isPresent()
                                    ? "the step says who sends and not who receives"
                                    : "the step says who receives and not who sends",
                            "say both; where it happens within one place, write the same name twice"));
        }
    }
}
