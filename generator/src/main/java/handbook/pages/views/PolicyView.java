package handbook.pages.views;

import handbook.model.Kind;
import handbook.model.Policy;
import handbook.model.site.Site;
import handbook.pages.routes.Shortlist;
import handbook.pages.routes.SiteIndex;
import handbook.pictures.Picture;
import handbook.pictures.lineage.Descent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A policy among the others.
 *
 * @param from the policies it follows from
 * @param followers the policies that follow from it
 */
public record PolicyView(
        List<Policy> from,
        Shortlist followers,
        Optional<Picture> descent,
        List<Policy> successors,
        List<Policy> predecessors,
        Shortlist criteria,
        List<KindGroup> mentionedBy) {

    static PolicyView of(Policy policy, SiteIndex index) {
        Site site = index.site();
        List<Policy> followers = site.referring(policy, Policy.class).stream()
                .filter(other -> site.all(other.derivesFrom()).stream().anyMatch(policy::is))
                .toList();
        return new PolicyView(
                site.all(policy.derivesFrom()),
                Shortlist.ofUsers(policy, followers),
                Descent.of(policy, site),
                site.successors(policy),
                site.predecessors(policy),
                KindGroup.referringTo(policy, index, Kind.CRITERION),
                KindGroup.referringTo(policy, index, Set.of(Kind.CRITERION, Kind.POLICY)));
    }
}
