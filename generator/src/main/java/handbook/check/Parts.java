package handbook.check;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Chapter;
import handbook.model.site.Site;
import handbook.model.site.SiteConfig;
import java.util.List;

/** Every chapter belongs to a part that the site's settings name. */
final class Parts implements Check {
    @Override
    public void check(Site site, Problems problems) {
        List<String> parts =
                site.config().parts().stream().map(SiteConfig.Part::id).toList();
        for (Chapter chapter : site.all(Chapter.class)) {
            if (!parts.contains(chapter.part())) {
                String nearest = NearestMatch.hint(chapter.part(), parts);
                problems.add(
                        Rule.UNKNOWN_PART,
                        chapter.origin().of("part"),
                        "there is no part '" + chapter.part() + "' in content/site.yaml",
                        nearest.isEmpty() ? "the parts are " + String.join(", ", parts) : nearest);
            }
        }
    }
}
