package handbook.pages.views;

import handbook.model.text.PictureName;
import handbook.pages.routes.SiteIndex;
import handbook.pictures.Picture;
import handbook.pictures.places.CaseStudyMap;
import handbook.pictures.standards.StandardsMap;
import java.util.Optional;

/** The pictures of the whole handbook that texts ask for and lists show. */
public final class NamedPictures {
    private NamedPictures() {}

    /** Nothing where there is too little to look at, and for patterns, which are drawn one by one. */
    public static Optional<Picture> of(PictureName name, SiteIndex index) {
        return switch (name) {
            case PATTERNS -> Optional.empty();
            case STANDARDS -> StandardsMap.of(index.overview());
            case CASE_STUDIES -> CaseStudyMap.of(index.site());
        };
    }
}
