package handbook.pages.views;

import handbook.model.Need;
import handbook.pages.routes.SiteIndex;
import handbook.pictures.Picture;
import handbook.pictures.journey.JourneyPicture;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An exchange that people need.
 *
 * @param journey how its information flows
 * @param mentionedBy what refers to it
 */
public record NeedView(Optional<Picture> journey, List<KindGroup> mentionedBy) {
    static NeedView of(Need need, SiteIndex index) {
        return new NeedView(JourneyPicture.of(need, index.site()), KindGroup.referringTo(need, index, Set.of()));
    }
}
