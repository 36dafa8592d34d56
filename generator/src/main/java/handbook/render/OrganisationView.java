package handbook.render;

import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Kind;
import handbook.model.Organisation;
import handbook.model.Site;
import java.util.List;
import java.util.stream.Stream;

/**
 * An organisation among the others.
 *
 * @param owns what it owns, by kind
 */
record OrganisationView(
        List<Organisation> predecessors,
        List<Organisation> successors,
        List<KindGroup> owns,
        List<KindGroup> mentionedBy) {

    static OrganisationView of(Organisation organisation, SiteIndex index) {
        Site site = index.site();
        List<Entity> referring = index.incoming(organisation);
        List<Entity> owned = referring.stream()
                .filter(entity -> entity instanceof Entry entry
                        && entry.meta()
                                .owner()
                                .flatMap(site::find)
                                .filter(organisation::equals)
                                .isPresent())
                .toList();
        List<Entity> others = referring.stream()
                .filter(entity -> !owned.contains(entity) && entity.kind() != Kind.ORGANISATION)
                .toList();
        return new OrganisationView(
                both(
                        site.all(organisation.predecessors()),
                        site.referring(organisation, Organisation.class, "successors")),
                both(
                        site.all(organisation.successors()),
                        site.referring(organisation, Organisation.class, "predecessors")),
                KindGroup.of(owned, kind -> Route.UsedBy.base(organisation)),
                KindGroup.of(others, kind -> Route.UsedBy.base(organisation)));
    }

    private static List<Organisation> both(List<Organisation> said, List<Organisation> inverse) {
        return Stream.concat(said.stream(), inverse.stream()).distinct().toList();
    }
}
