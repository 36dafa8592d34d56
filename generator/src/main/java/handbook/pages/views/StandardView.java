package handbook.pages.views;

import handbook.model.Kind;
import handbook.model.Policy;
import handbook.model.Ref;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.pages.routes.Shortlist;
import handbook.pages.routes.SiteIndex;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A standard among the others.
 *
 * @param since the last change of status
 * @param dates other dates that matter
 * @param mandatedBy policies that mandate it
 * @param recommendedBy policies that recommend it or bear on it
 * @param mentionedBy what else refers to it
 */
public record StandardView(
        Optional<Standard.StatusEvent> since,
        List<Standard> successors,
        List<Standard> predecessors,
        List<Standard.KeyDate> dates,
        List<RelationGroup> relations,
        Shortlist criteria,
        List<Rating> ratings,
        List<Policy> mandatedBy,
        List<Policy> recommendedBy,
        List<SystemType> systems,
        Shortlist caseStudies,
        List<KindGroup> mentionedBy) {

    /** A rating, which may be unknown. */
    public record Rating(String title, String question, Optional<Standard.Rating> judgement) {}

    static StandardView of(Standard standard, SiteIndex index) {
        Site site = index.site();
        List<Policy> policies = site.referring(standard, Policy.class);
        List<Standard.StatusEvent> events = standard.statusEvents();
        Map<Boolean, List<Policy>> byForce = policies.stream()
                .collect(Collectors.partitioningBy(policy -> names(policy.mandates(), standard, site)));
        return new StandardView(
                events.isEmpty() ? Optional.empty() : Optional.of(events.getLast()),
                site.successors(standard),
                site.predecessors(standard),
                standard.dates(),
                RelationGroup.of(standard, site),
                KindGroup.referringTo(standard, index, Kind.CRITERION),
                ratings(standard, site.words()),
                byForce.getOrDefault(true, List.of()),
                byForce.getOrDefault(false, List.of()),
                site.all(standard.systemTypes()),
                KindGroup.referringTo(standard, index, Kind.CASE_STUDY),
                KindGroup.referringTo(
                        standard, index, Set.of(Kind.CRITERION, Kind.CASE_STUDY, Kind.POLICY, Kind.STANDARD)));
    }

    private static boolean names(List<Ref<Standard>> refs, Standard standard, Site site) {
        return refs.stream().anyMatch(ref -> site.find(ref).filter(standard::is).isPresent());
    }

    private static List<Rating> ratings(Standard standard, SiteWords words) {
        return List.of(
                rating("process", standard.processMaturity(), words),
                rating("implementation", standard.implementationMaturity(), words),
                rating("adoption", standard.adoption(), words),
                rating("cost", standard.cost(), words),
                rating("testTool", standard.testTool(), words));
    }

    private static Rating rating(String name, Optional<Standard.Rating> judgement, SiteWords words) {
        String texts = "pages.standard.ratings." + name;
        return new Rating(words.text(texts + ".title"), words.text(texts + ".question"), judgement);
    }
}
