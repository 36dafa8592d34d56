package handbook.pages.views;

import handbook.model.Capability;
import handbook.model.Kind;
import handbook.model.choice.WhoseLevel;
import handbook.pages.routes.Shortlist;
import handbook.pages.routes.SiteIndex;
import handbook.pictures.Picture;
import handbook.pictures.maturity.CapabilityTies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A capability as a ladder.
 *
 * @param rungs its levels, each with the steps that start there
 * @param ties the levels that wait for others, as a picture
 * @param first the levels of others that its levels wait for, the lowest of its levels first
 * @param neededBy the levels of others that wait for its levels, the lowest of its levels first
 */
public record CapabilityView(
        List<Rung> rungs,
        Optional<Picture> ties,
        List<Tie> first,
        List<Tie> neededBy,
        Shortlist criteria,
        List<KindGroup> mentionedBy) {

    /** A level, what one would see there, and how to leave it upwards. */
    public record Rung(int level, String name, String text, List<String> examples, List<Capability.Step> steps) {}

    /**
     * A level that waits for a level of another capability.
     *
     * @param other the other capability
     * @param own the level of the capability the page is about
     * @param others the level of the other one
     * @param whose which organisation must have the level that comes first
     */
    public record Tie(Capability other, int own, int others, WhoseLevel whose, String because) {
        private static final Comparator<Tie> ORDER = Comparator.comparingInt(Tie::own)
                .thenComparing(tie -> tie.other().title(), String.CASE_INSENSITIVE_ORDER)
                .thenComparingInt(Tie::others);
    }

    static CapabilityView of(Capability capability, SiteIndex index) {
        List<Rung> rungs = new ArrayList<>();
        for (int level = 0; level < capability.levels().size(); level++) {
            int at = level;
            rungs.add(new Rung(
                    level,
                    index.site().words().find("pages.capability.names." + level).orElse(""),
                    capability.levels().get(level),
                    capability.evidenceExamples().stream()
                            .filter(example -> example.level() == at)
                            .map(Capability.EvidenceExample::text)
                            .toList(),
                    capability.steps().stream()
                            .filter(step -> step.from() == at)
                            .toList()));
        }
        return new CapabilityView(
                rungs,
                CapabilityTies.of(capability, index.site()),
                first(capability, index).sorted(Tie.ORDER).toList(),
                neededBy(capability, index).sorted(Tie.ORDER).toList(),
                KindGroup.referringTo(capability, index, Kind.CRITERION),
                KindGroup.referringTo(capability, index, Set.of(Kind.CRITERION, Kind.CAPABILITY)));
    }

    private static Stream<Tie> first(Capability capability, SiteIndex index) {
        return capability.dependsOn().stream()
                .flatMap(needed -> index.site().find(needed.capability()).stream()
                        .map(other -> new Tie(
                                other, needed.forLevel(), needed.level(), needed.organisation(), needed.because())));
    }

    private static Stream<Tie> neededBy(Capability capability, SiteIndex index) {
        return index.site().referring(capability, Capability.class, "dependsOn.capability").stream()
                .flatMap(other -> other.dependsOn().stream()
                        .filter(needed ->
                                index.site().find(needed.capability()).stream().anyMatch(capability::is))
                        .map(needed -> new Tie(
                                other, needed.level(), needed.forLevel(), needed.organisation(), needed.because())));
    }
}
