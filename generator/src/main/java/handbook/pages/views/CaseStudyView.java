package handbook.pages.views;

import handbook.model.CaseStudy;
import handbook.pages.routes.SiteIndex;
import handbook.pictures.Picture;
import handbook.pictures.places.MeasureBars;
import java.util.List;
import java.util.Optional;

/**
 * A case study.
 *
 * @param bars what was measured before and after, drawn
 * @param mentionedBy what refers to it
 */
public record CaseStudyView(Optional<Picture> bars, List<KindGroup> mentionedBy) {
    static CaseStudyView of(CaseStudy study, SiteIndex index) {
        return new CaseStudyView(
                MeasureBars.of(study, index.site()),
                MentionsView.of(study, index).mentionedBy());
    }
}
