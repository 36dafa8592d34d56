package handbook.pages.views;

import handbook.model.Capability;
import handbook.model.Kind;
import handbook.pages.routes.Shortlist;
import handbook.pages.routes.SiteIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A capability as a ladder.
 *
 * @param rungs its levels, each with the steps that start there
 * @param neededBy the capabilities that need it first
 */
public record CapabilityView(
        List<Rung> rungs, List<Capability> neededBy, Shortlist criteria, List<KindGroup> mentionedBy) {

    /** A level and how to leave it upwards. */
    public record Rung(int level, String name, String text, List<Capability.Step> steps) {}

    static CapabilityView of(Capability capability, SiteIndex index) {
        List<Rung> rungs = new ArrayList<>();
        for (int level = 0; level < capability.levels().size(); level++) {
            int at = level;
            rungs.add(new Rung(
                    level,
                    index.site().words().find("pages.capability.names." + level).orElse(""),
                    capability.levels().get(level),
                    capability.steps().stream()
                            .filter(step -> step.from() == at)
                            .toList()));
        }
        return new CapabilityView(
                rungs,
                index.site().referring(capability, Capability.class),
                KindGroup.referringTo(capability, index, Kind.CRITERION),
                KindGroup.referringTo(capability, index, Set.of(Kind.CRITERION, Kind.CAPABILITY)));
    }
}
