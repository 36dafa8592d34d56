package handbook.pages.views;

import handbook.model.CareSetting;
import handbook.model.SystemType;
import handbook.model.choice.Role;
import handbook.pages.routes.SiteIndex;
import java.util.List;

/**
 * What the tools offer to choose from, and what they show without a script.
 *
 * @param systems the system types that can be bought, by title
 * @param baselines what is common to all
 * @param settings the care settings
 * @param roles the kinds of organisation that duties fall on
 */
public record ToolView(
        List<SystemType> systems, List<SystemType> baselines, List<CareSetting> settings, List<Role> roles) {
    static ToolView of(SiteIndex index) {
        List<SystemType> all = index.site().all(SystemType.class);
        return new ToolView(
                all.stream().filter(system -> !system.baseline()).toList(),
                all.stream().filter(SystemType::baseline).toList(),
                index.site().all(CareSetting.class),
                List.of(Role.values()));
    }
}
