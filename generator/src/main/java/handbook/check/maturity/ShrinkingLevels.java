package handbook.check.maturity;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Capability;
import handbook.model.choice.WhoseLevel;
import handbook.model.site.Site;
import java.util.List;

/**
 * A level contains those below it, with what they wait for: a dependency of a higher level that asks for less of the same capability than one
 * of a lower level says nothing, so one of the two is wrong. The same organisation's level is any organisation's level too, not the reverse.
 */
public final class ShrinkingLevels {
    private ShrinkingLevels() {}

    public static void check(Site site, Problems problems) {
        for (Capability capability : site.all(Capability.class)) {
            List<Capability.Dependency> all = capability.dependsOn();
            for (Capability.Dependency higher : all) {
                all.stream()
                        .filter(lower -> shrinks(lower, higher))
                        .findFirst()
                        .ifPresent(lower -> report(lower, higher, problems));
            }
        }
    }

    private static boolean shrinks(Capability.Dependency lower, Capability.Dependency higher) {
        return lower.capability().equals(higher.capability())
                && lower.forLevel() < higher.forLevel()
                && lower.level() > higher.level()
                && (lower.organisation() == WhoseLevel.SAME || higher.organisation() == WhoseLevel.ANY);
    }

    private static void report(Capability.Dependency lower, Capability.Dependency higher, Problems problems) {
        problems.add(
                Rule.LEVEL_NOT_CONTAINING,
                higher.place(),
                "level " + higher.forLevel() + " asks for level " + higher.level() + " of '"
                        + higher.capability().id() + "', but level " + lower.forLevel() + " asks for level "
                        + lower.level() + " already",
                "ask for as much or more, or remove it");
    }
}
