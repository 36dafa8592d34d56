package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.CaseStudy;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Kind;
import handbook.model.Standard;
import handbook.model.site.Site;
import handbook.model.site.Unread;
import java.util.EnumSet;
import java.util.Set;

/** Nothing stands alone: something refers to it, or it is listed under a topic, a care setting or a system type. */
final class Orphans implements Check {
    /** Kinds that readers reach from the navigation, so that nobody needs to cite them. */
    private static final Set<Kind> REACHED_OTHERWISE = EnumSet.of(
            Kind.CHAPTER,
            Kind.PLAIN_PAGE,
            Kind.TERM,
            Kind.EVENT,
            Kind.PATTERN,
            Kind.UNIVERSAL_CAPABILITY,
            Kind.PRESET,
            Kind.SYSTEM_TYPE,
            Kind.NEED,
            Kind.CAPABILITY);

    private final Unread unread;

    Orphans(Unread unread) {
        this.unread = unread;
    }

    @Override
    public void check(Site site, Problems problems) {
        for (Entity entity : site.catalogue().all()) {
            boolean reached = !site.incoming(entity).isEmpty() || isListed(entity) || unread.mentions(entity.id());
            if (!reached && !REACHED_OTHERWISE.contains(entity.kind())) {
                String kind = entity.kind().noun();
                problems.add(
                        Rule.ORPHAN,
                        entity.origin().of("id"),
                        "nothing refers to the " + kind + " '" + entity.id() + "'",
                        "refer to it from where it matters, or give it a topic");
            }
        }
    }

    private static boolean isListed(Entity entity) {
        return entity instanceof Entry entry && (!entry.meta().topics().isEmpty() || isListedBySetting(entry));
    }

    private static boolean isListedBySetting(Entry entry) {
        return switch (entry) {
            case Standard standard ->
                !standard.careSettings().isEmpty() || !standard.systemTypes().isEmpty();
            case Criterion criterion ->
                !criterion.careSettings().isEmpty() || !criterion.systemTypes().isEmpty();
            case CaseStudy study ->
                !study.careSettings().isEmpty() || !study.systemTypes().isEmpty();
            default -> false;
        };
    }
}
