package handbook.check.maturity;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Capability;
import handbook.model.site.Site;
import java.util.List;
import java.util.stream.Stream;

/** A step says what helps to take it. */
public final class HelplessSteps {
    private HelplessSteps() {}

    public static void check(Site site, Problems problems) {
        for (Capability capability : site.all(Capability.class)) {
            capability.steps().stream()
                    .filter(step -> Stream.of(
                                    step.standards(),
                                    step.criteria(),
                                    step.policies(),
                                    step.chapters(),
                                    step.caseStudies())
                            .allMatch(List::isEmpty))
                    .forEach(step -> problems.add(
                            Rule.STEP_WITHOUT_HELP,
                            step.place(),
                            "the step of '" + capability.id() + "' to level " + step.to() + " names nothing that helps",
                            "name a standard, a criterion, a policy, a chapter or a case study"));
        }
    }
}
