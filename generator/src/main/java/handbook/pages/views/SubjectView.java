package handbook.pages.views;

import handbook.model.CareSetting;
import handbook.model.Entity;
import handbook.model.Ref;
import handbook.model.Topic;
import handbook.pages.routes.SiteIndex;
import java.util.List;
import java.util.Optional;

/**
 * Everything about a topic or for a care setting.
 *
 * @param noun what the subject is, for readers
 * @param parent the wider subject
 * @param children the narrower ones
 * @param includes what it includes, in words
 */
public record SubjectView(
        String noun,
        Optional<? extends Entity> parent,
        List<? extends Entity> children,
        List<String> includes,
        List<KindGroup> groups,
        int total) {

    static SubjectView of(Entity subject, SiteIndex index) {
        List<Entity> about = index.about(subject);
        List<KindGroup> groups =
                KindGroup.of(about, kind -> handbook.model.site.Site.address(subject) + kind.segment() + "/");
        String noun = index.site().words().title(subject.kind());
        return switch (subject) {
            case Topic topic ->
                new SubjectView(
                        noun,
                        topic.parent().flatMap(index.site()::find),
                        children(index, subject, Topic.class, Topic::parent),
                        List.of(),
                        groups,
                        about.size());
            case CareSetting setting ->
                new SubjectView(
                        noun,
                        setting.parent().flatMap(index.site()::find),
                        children(index, subject, CareSetting.class, CareSetting::parent),
                        setting.includes(),
                        groups,
                        about.size());
            default -> throw new IllegalArgumentException(subject.key() + " is not a subject");
        };
    }

    private static <E extends Entity> List<E> children(
            SiteIndex index, Entity subject, Class<E> type, java.util.function.Function<E, Optional<Ref<E>>> parent) {
        return index.site().all(type).stream()
                .filter(child -> parent.apply(child)
                        .flatMap(index.site()::find)
                        .filter(subject::equals)
                        .isPresent())
                .toList();
    }
}
