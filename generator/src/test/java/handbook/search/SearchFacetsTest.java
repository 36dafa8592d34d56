package handbook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.RandomCatalogue;
import handbook.TinySite;
import handbook.applicability.Answer;
import handbook.applicability.Question;
import handbook.lists.Listing;
import handbook.lists.SiteListings;
import handbook.model.CareSetting;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.choice.CriterionStatus;
import handbook.model.site.Site;
import handbook.search.documents.SearchDocument;
import handbook.search.documents.SearchFacet;
import handbook.search.documents.SiteDocuments;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Narrowed results are what the lists hold, and what the rule says. */
class SearchFacetsTest {
    @TempDir
    private Path folder;

    @Test
    void aSystemIsAskedForWhatItInherits() {
        Searched searched = Searched.of(TinySite.in(folder)
                .with("standards/system-types/any.yaml", "id: any\ntitle: Any\nsummary: All.\nbaseline: true\n")
                .with("standards/system-types/ward.yaml", "id: ward\ntitle: Ward\nsummary: One.\ninherits: [any]\n")
                .withStandard("of-any", "systemTypes: [any]")
                .withStandard("of-ward", "systemTypes: [ward]")
                .withStandard("of-none"));
        assertEquals(Set.of("of-any", "of-ward"), searched.found(Kind.STANDARD, SearchFacet.SYSTEM, "ward"));
        assertEquals(Set.of("of-any"), searched.found(Kind.STANDARD, SearchFacet.SYSTEM, "any"));
        followsTheRule(searched);
        agreesWithTheLists(searched);
    }

    @Test
    void theHandbookFollowsTheRule() {
        TinySite handbook = new TinySite(Path.of("..").toAbsolutePath().normalize(), LocalDate.of(2026, 11, 22), false);
        Searched searched = Searched.of(handbook);
        followsTheRule(searched);
        agreesWithTheLists(searched);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void soDoesAnyCatalogue(long seed) {
        Searched searched = Searched.of(new RandomCatalogue(seed).in(folder));
        followsTheRule(searched);
        agreesWithTheLists(searched);
    }

    @Test
    void theSearchAloneNarrowsCriteriaByTheirSettings() {
        Searched searched = Searched.of(new RandomCatalogue(4).in(folder));
        Site site = searched.listings.site();
        for (CareSetting setting : site.all(CareSetting.class)) {
            Set<String> expected = site.all(Criterion.class).stream()
                    .filter(criterion ->
                            site.all(criterion.careSettings()).stream().anyMatch(setting::is))
                    .map(Entity::id)
                    .collect(Collectors.toSet());
            assertEquals(expected, searched.found(Kind.CRITERION, SearchFacet.SETTING, setting.id()));
        }
    }

    /** What the search narrows, beside the lists. */
    private record Searched(SiteListings listings, List<SearchDocument> documents) {
        static Searched of(TinySite tiny) {
            SiteListings listings = SiteListings.of(tiny.site());
            return new Searched(listings, SiteDocuments.of(listings, List.of()));
        }

        Set<String> found(Kind kind, SearchFacet facet, String value) {
            return documents.stream()
                    .filter(document -> document.kind() == kind)
                    .filter(document ->
                            document.facets().getOrDefault(facet, List.of()).contains(value))
                    .map(document -> document.page().replaceFirst("/$", "").replaceFirst(".*/", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** What is in use and found under a system is what applies to it; what is not in use is found under it too. */
    private static void followsTheRule(Searched searched) {
        SiteListings listings = searched.listings;
        for (SystemType system : listings.site().all(SystemType.class)) {
            Answer answer =
                    listings.rule().answer(Question.of(system, listings.site().today()));
            assertEquals(
                    ids(answer.standards()),
                    live(
                            searched,
                            Kind.STANDARD,
                            system,
                            entity -> !((Standard) entity).status().isPast()),
                    system.id());
            assertEquals(
                    ids(answer.criteria()),
                    live(
                            searched,
                            Kind.CRITERION,
                            system,
                            entity -> ((Criterion) entity).status() == CriterionStatus.LIVE),
                    system.id());
        }
    }

    private static Set<String> ids(List<? extends Answer.Applies> applies) {
        return applies.stream()
                .map(one -> switch (one) {
                    case Answer.StandardApplies standard -> standard.entity().id();
                    case Answer.CriterionApplies criterion -> criterion.entity().id();
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> live(Searched searched, Kind kind, SystemType system, Predicate<Entity> isLive) {
        return searched.found(kind, SearchFacet.SYSTEM, system.id()).stream()
                .filter(id -> isLive.test(
                        searched.listings.site().catalogue().find(kind, id).orElseThrow()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each list, narrowed by what both offer, holds what the search finds. */
    private static void agreesWithTheLists(Searched searched) {
        SiteListings listings = searched.listings;
        int compared = 0;
        for (Kind kind : Kind.values()) {
            for (Listing.Narrowing narrowing : listings.listings().get(kind).narrowings()) {
                for (SearchFacet facet : shared(narrowing)) {
                    narrowing
                            .byValue()
                            .forEach((value, entities) -> assertEquals(
                                    entities.stream().map(Entity::id).collect(Collectors.toSet()),
                                    searched.found(kind, facet, value.id()),
                                    kind + " " + value.id()));
                    compared++;
                }
            }
        }
        assertTrue(compared > 0);
    }

    /** By "kind" the list of policies means another thing. */
    private static List<SearchFacet> shared(Listing.Narrowing narrowing) {
        return Stream.of(SearchFacet.values())
                .filter(facet -> facet != SearchFacet.KIND)
                .filter(facet -> facet.id().equals(narrowing.facet().id()))
                .toList();
    }
}
