package handbook.pages.views;

import handbook.applicability.RequirementSet;
import handbook.model.CareSetting;
import handbook.model.Need;
import handbook.model.SystemType;
import handbook.model.choice.Level;
import handbook.model.choice.Obligation;
import handbook.pages.routes.SiteIndex;
import java.util.Comparator;
import java.util.List;

/**
 * What can be compared without a script.
 *
 * @param lines the system types, by title
 * @param needs those with more than one option
 */
public record CompareView(List<Line> lines, List<Need> needs) {
    /**
     * A system type, and how many things apply to it.
     *
     * @param musts how many of the criteria a system must meet
     * @param mandated how many of the standards are mandated
     * @param settings where it is used; none means everywhere
     */
    public record Line(
            SystemType system, int criteria, int musts, int standards, int mandated, List<CareSetting> settings) {}

    static CompareView of(SiteIndex index) {
        return new CompareView(
                index.site().all(SystemType.class).stream()
                        .filter(system -> !system.baseline())
                        .sorted(Comparator.comparing(SystemType::title, String.CASE_INSENSITIVE_ORDER))
                        .map(system -> line(index.requirements(system), index))
                        .toList(),
                index.site().all(Need.class).stream()
                        .filter(need -> need.options().size() > 1)
                        .toList());
    }

    private static Line line(RequirementSet set, SiteIndex index) {
        return new Line(
                set.system(),
                set.criteria().size(),
                (int) set.criteria().stream()
                        .filter(item -> item.entity().level() == Level.MUST)
                        .count(),
                set.standards().size(),
                (int) set.standards().stream()
                        .filter(item -> item.entity().obligation() == Obligation.MANDATED)
                        .count(),
                index.site().all(set.system().careSettings()));
    }
}
