package handbook.pages.views;

import handbook.model.Capability;
import handbook.pages.routes.SiteIndex;
import java.util.Comparator;
import java.util.List;

/** The questions of the roadmap, to answer on paper. @param capabilities by theme, as the tool asks them */
public record QuestionsView(List<Capability> capabilities) {
    static QuestionsView of(SiteIndex index) {
        return new QuestionsView(index.site().all(Capability.class).stream()
                .sorted(Comparator.comparing(Capability::theme))
                .toList());
    }
}
