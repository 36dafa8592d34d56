package handbook.pages.views;

import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Kind;
import handbook.model.Organisation;
import handbook.model.site.Site;
import handbook.pages.routes.Route;
import handbook.pages.routes.SiteIndex;
import handbook.pictures.Picture;
import handbook.pictures.owners.Owners;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An organisation among the others.
 *
 * @param flow who came before it and after it
 * @param owns what it owns, by kind
 */
public record OrganisationView(
        List<Organisation> predecessors,
        List<Organisation> successors,
        Optional<Picture> flow,
        List<KindGroup> owns,
        List<KindGroup> mentionedBy) {

    static OrganisationView of(Organisation organisation, SiteIndex index) {
        Site site = index.site();
        List<Entity> referring = index.incoming(organisation);
        Map<Boolean, List<Entity>> byOwnership = referring.stream()
                .filter(entity -> entity.kind() != Kind.ORGANISATION || owns(organisation, entity, site))
                .collect(Collectors.partitioningBy(entity -> owns(organisation, entity, site)));
        return new OrganisationView(
                site.predecessors(organisation),
                site.successors(organisation),
                Owners.of(organisation, site),
                KindGroup.of(byOwnership.getOrDefault(true, List.of()), kind -> Route.UsedBy.base(organisation)),
                KindGroup.of(byOwnership.getOrDefault(false, List.of()), kind -> Route.UsedBy.base(organisation)));
    }

    private static boolean owns(Organisation organisation, Entity entity, Site site) {
        return entity instanceof Entry entry
                && entry.meta()
                        .owner()
                        .flatMap(site::find)
                        .filter(organisation::is)
                        .isPresent();
    }
}
