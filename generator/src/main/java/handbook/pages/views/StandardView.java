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
import handbook.pictures.Picture;
import handbook.pictures.steps.Neighbourhood;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A standard among the others.
 *
 * @param since the last change of status
 * @param limited whether its strongest obligation binds only some
 * @param dates other dates that matter
 * @param mandatedBy policies that mandate it
 * @param recommendedBy policies that recommend it or bear on it
 * @param relatedTo policies whose aims it serves today, though they do not name it
 * @param mentionedBy what else refers to it
 */
public record StandardView(
        Optional<Standard.StatusEvent> since,
        boolean limited,
        List<Standard> successors,
        List<Standard> predecessors,
        List<Standard.KeyDate> dates,
        List<RelationGroup> relations,
        Optional<Picture> neighbourhood,
        Shortlist criteria,
        List<Rating> ratings,
        List<Policy> mandatedBy,
        List<Policy> recommendedBy,
        List<Policy> relatedTo,
        List<SystemType> systems,
        Shortlist caseStudies,
        List<KindGroup> mentionedBy) {

    /** What somebody judged. */
    public record Rating(String title, String question, Standard.Rating judgement) {}

    static StandardView of(Standard standard, SiteIndex index) {
        Site site = index.site();
        List<Standard.StatusEvent> events = standard.statusEvents();
        List<Policy> policies = site.referring(standard, Policy.class);
        List<Policy> mandatedBy = naming(standard, policies, Policy::mandates, site);
        List<Policy> recommendedBy = naming(standard, policies, Policy::recommends, site);
        return new StandardView(
                events.isEmpty() ? Optional.empty() : Optional.of(events.getLast()),
                standard.strongest().isLimited(),
                site.successors(standard),
                site.predecessors(standard),
                standard.dates(),
                RelationGroup.of(standard, site),
                Neighbourhood.of(standard, site),
                KindGroup.referringTo(standard, index, Kind.CRITERION),
                ratings(standard, site.words()),
                mandatedBy,
                recommendedBy,
                naming(standard, policies, Policy::relatedToday, site),
                site.all(standard.systemTypes()),
                KindGroup.referringTo(standard, index, Kind.CASE_STUDY),
                KindGroup.referringTo(
                        standard, index, Set.of(Kind.CRITERION, Kind.CASE_STUDY, Kind.POLICY, Kind.STANDARD)));
    }

    private static List<Policy> naming(
            Standard standard, List<Policy> policies, Function<Policy, List<Ref<Standard>>> standards, Site site) {
        return policies.stream()
                .filter(policy -> site.all(standards.apply(policy)).stream().anyMatch(standard::is))
                .toList();
    }

    private static List<Rating> ratings(Standard standard, SiteWords words) {
        return Stream.of(
                        rating("process", standard.processMaturity(), words),
                        rating("implementation", standard.implementationMaturity(), words),
                        rating("adoption", standard.adoption(), words),
                        rating("cost", standard.cost(), words),
                        rating("testTool", standard.testTool(), words))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Rating> rating(String name, Optional<Standard.Rating> judgement, SiteWords words) {
        String texts = "pages.standard.ratings." + name;
        return judgement.map(found -> new Rating(words.text(texts + ".title"), words.text(texts + ".question"), found));
    }
}
