package handbook.pages.routes;

import handbook.model.CareSetting;
import handbook.model.CaseStudy;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Need;
import handbook.model.Ref;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.site.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each topic covers and what belongs to each care setting. */
final class Subjects {
    private final Map<String, List<Entity>> bySubject = new HashMap<>();

    Subjects(Site site, Collection<List<Entity>> published, Comparator<Entity> order) {
        for (List<Entity> entities : published) {
            for (Entity entity : entities) {
                if (entity instanceof Entry entry) {
                    site.all(entry.meta().topics()).forEach(topic -> file(entity, topic));
                }
                site.all(settings(entity)).forEach(setting -> file(entity, setting));
            }
        }
        bySubject.values().forEach(entities -> entities.sort(order));
    }

    List<Entity> about(Entity subject) {
        return bySubject.getOrDefault(subject.key(), List.of());
    }

    private void file(Entity entity, Entity subject) {
        bySubject.computeIfAbsent(subject.key(), key -> new ArrayList<>()).add(entity);
    }

    private static List<Ref<CareSetting>> settings(Entity entity) {
        return switch (entity) {
            case Standard standard -> standard.careSettings();
            case Criterion criterion -> criterion.careSettings();
            case SystemType system -> system.careSettings();
            case Need need -> need.careSettings();
            case CaseStudy study -> study.careSettings();
            default -> List.of();
        };
    }
}
