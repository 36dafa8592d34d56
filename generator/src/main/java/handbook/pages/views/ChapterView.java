package handbook.pages.views;

import handbook.lists.Importance;
import handbook.model.Chapter;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.site.SiteConfig;
import handbook.pages.routes.SiteIndex;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A chapter among the others.
 *
 * @param part the title of its part
 * @param uses what it cites, by kind
 * @param citedBy what refers to it
 */
public record ChapterView(
        Optional<String> part,
        List<KindGroup> uses,
        Optional<Entity> previous,
        Optional<Entity> next,
        List<KindGroup> citedBy) {
    private static final Set<Kind> USED = Set.of(
            Kind.STANDARD,
            Kind.CRITERION,
            Kind.NEED,
            Kind.POLICY,
            Kind.SYSTEM_TYPE,
            Kind.CAPABILITY,
            Kind.BLOCKER,
            Kind.CASE_STUDY);

    static ChapterView of(Chapter chapter, SiteIndex index) {
        List<Entity> chapters = index.published(Kind.CHAPTER);
        int place = index.place(chapter);
        List<Entity> used = index.outgoing(chapter).stream()
                .filter(entity -> USED.contains(entity.kind()))
                .sorted(Importance.BY_IMPORTANCE)
                .toList();
        return new ChapterView(
                index.part(chapter).map(SiteConfig.Part::title),
                KindGroup.whole(used),
                place > 0 ? Optional.of(chapters.get(place - 1)) : Optional.empty(),
                place + 1 < chapters.size() ? Optional.of(chapters.get(place + 1)) : Optional.empty(),
                KindGroup.referringTo(chapter, index, Set.of()));
    }
}
