package handbook.check.maturity;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Capability;
import handbook.model.site.Site;

/** A capability has five levels, and one step from each to the next. */
public final class MissingSteps {
    private MissingSteps() {}

    public static void check(Site site, Problems problems) {
        for (Capability capability : site.all(Capability.class)) {
            levels(capability, problems);
            for (int from = 0; from < Rung.HIGHEST; from++) {
                stepFrom(from, capability, problems);
            }
            for (Capability.Step step : capability.steps()) {
                if (step.to() != step.from() + 1) {
                    String message = "a step leads from level " + step.from() + " to level " + step.to();
                    problems.add(Rule.STEP_MISSING, step.place(), message, "a step leads to the next level");
                }
            }
        }
    }

    private static void levels(Capability capability, Problems problems) {
        int levels = capability.levels().size();
        if (levels != Rung.HIGHEST + 1) {
            problems.add(
                    Rule.STEP_MISSING,
                    capability.origin().of("levels"),
                    "'" + capability.id() + "' has " + levels + " levels",
                    "say what levels 0, 1, 2, 3 and 4 look like");
        }
    }

    private static void stepFrom(int from, Capability capability, Problems problems) {
        long steps = capability.steps().stream()
                .filter(step -> step.from() == from && step.to() == from + 1)
                .count();
        if (steps != 1) {
            String count = steps == 0 ? "no step" : steps + " steps";
            problems.add(
                    Rule.STEP_MISSING,
                    capability.origin().of("steps"),
                    "'" + capability.id() + "' has " + count + " from level " + from + " to level " + (from + 1),
                    steps == 0 ? "add it" : "make them one");
        }
    }
}
