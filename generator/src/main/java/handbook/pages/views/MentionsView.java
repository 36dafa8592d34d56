package handbook.pages.views;

import handbook.model.Entity;
import handbook.pages.routes.SiteIndex;
import java.util.List;
import java.util.Set;

/** What refers to an entity whose page needs nothing else worked out. */
public record MentionsView(List<KindGroup> mentionedBy) {
    static MentionsView of(Entity entity, SiteIndex index) {
        return new MentionsView(KindGroup.referringTo(entity, index, Set.of()));
    }
}
