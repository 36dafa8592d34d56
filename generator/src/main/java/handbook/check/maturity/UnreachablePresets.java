package handbook.check.maturity;

import handbook.diagnostics.EnglishDate;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.Preset;
import handbook.model.site.Site;
import handbook.model.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No target of a preset is due before another one that it waits for. Dates that are a month or a year are due at its end. */
public final class UnreachablePresets {
    private UnreachablePresets() {}

    public static void check(Site site, Problems problems) {
        RungGraph graph = RungGraph.withFloors(site);
        for (Preset preset : site.all(Preset.class)) {
            for (Preset.Aim target : preset.targets()) {
                Optional<Rung> rung = rung(target, site);
                if (rung.isPresent() && target.by().isPresent()) {
                    Set<Rung> needed = graph.needed(List.of(rung.get()));
                    preset.targets().stream()
                            .filter(first -> first != target)
                            .filter(first ->
                                    rung(first, site).filter(needed::contains).isPresent())
                            .filter(first -> isLater(first.by(), target.by().get()))
                            .findFirst()
                            .ifPresent(first -> report(target, first, problems));
                }
            }
        }
    }

    private static Optional<Rung> rung(Preset.Aim target, Site site) {
        return site.find(target.capability()).map(Entity::id).map(id -> new Rung(id, target.level()));
    }

    private static boolean isLater(Optional<PartialDate> one, PartialDate other) {
        LocalDate end = other.latest();
        return one.filter(date -> date.latest().isAfter(end)).isPresent();
    }

    private static void report(Preset.Aim target, Preset.Aim first, Problems problems) {
        problems.add(
                Rule.PRESET_UNREACHABLE,
                target.place(),
                "level " + target.level() + " of '" + target.capability().id() + "' is due by "
                        + EnglishDate.of(target.by().orElseThrow()) + " and waits for level " + first.level() + " of '"
                        + first.capability().id() + "', which is due by "
                        + EnglishDate.of(first.by().orElseThrow()),
                "correct one of the two dates");
    }
}
