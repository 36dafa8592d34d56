package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Body;
import handbook.model.Entity;
import handbook.model.site.Site;
import handbook.model.text.Image;

/** Every image has a text alternative. */
final class AltTexts implements Check {
    @Override
    public void check(Site site, Problems problems) {
        for (Entity entity : site.catalogue().all()) {
            for (Body body : entity.bodies()) {
                for (Image image : body.images()) {
                    if (image.alt().isBlank()) {
                        problems.add(
                                Rule.MISSING_ALT_TEXT,
                                image.place(),
                                "the image '" + image.path() + "' has no text alternative",
                                "say in the brackets what it shows: ![A map of ...](" + image.path() + ")");
                    }
                }
            }
        }
    }
}
