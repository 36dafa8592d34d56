package handbook.search.documents;

import handbook.lists.SiteListings;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Event;
import handbook.model.Kind;
import handbook.model.Page;
import handbook.model.Policy;
import handbook.model.Source;
import handbook.model.Standard;
import handbook.model.choice.Choice;
import handbook.model.site.SearchablePage;
import handbook.model.site.Site;
import handbook.model.value.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes the documents of a site: one for each entity, list and tool, and one for each section of a page. */
public final class SiteDocuments {
    private static final int EXCERPT = 200;

    private final Site site;
    private final SearchFacetValues facets;
    private final AskedWords asked;
    private final List<SearchDocument> documents = new ArrayList<>();

    private SiteDocuments(SiteListings listings) {
        this.site = listings.site();
        this.facets = new SearchFacetValues(listings);
        this.asked = AskedWords.of(site);
    }

    /** All documents, by address. Sources are not among them. */
    public static List<SearchDocument> of(SiteListings listings, List<SearchablePage> landmarks) {
        SiteDocuments made = new SiteDocuments(listings);
        made.site.catalogue().all().stream()
                .filter(entity -> !(entity instanceof Source))
                .forEach(made::add);
        landmarks.forEach(made::add);
        made.documents.sort(Comparator.comparing(SearchDocument::address));
        return List.copyOf(made.documents);
    }

    private void add(Entity entity) {
        Map<SearchFacet, List<String>> values = facets.of(entity);
        String address = Site.address(entity);
        List<String> names = EntityNames.all(entity);
        List<String> others = names.subList(1, names.size());
        String opening = entity instanceof Page page ? "\n" + Sections.opening(page.body()) : "";
        documents.add(new SearchDocument(
                address,
                address,
                entity.title(),
                "",
                entity.kind(),
                label(entity),
                EntityNames.identifying(entity),
                String.join("\n", others),
                asked.of(address),
                summary(entity),
                EntityText.of(entity, site) + opening,
                "",
                values,
                day(entity),
                successors(entity)));
        if (entity instanceof Page page) {
            Sections.of(page.body()).forEach(section -> add(page, section, address, values));
        }
    }

    /** Its title does not identify it: "standards" is a word of many questions, and the name of a list. */
    private void add(SearchablePage landmark) {
        documents.add(new SearchDocument(
                landmark.address(),
                landmark.address(),
                landmark.title(),
                "",
                Kind.PLAIN_PAGE,
                "",
                landmark.names(),
                String.join("\n", landmark.names()),
                asked.of(landmark.address()),
                landmark.summary(),
                "",
                "",
                Map.of(SearchFacet.KIND, List.of(Kind.PLAIN_PAGE.id())),
                OptionalInt.empty(),
                List.of()));
    }

    private void add(Page page, Sections.Section section, String address, Map<SearchFacet, List<String>> values) {
        List<String> above = new ArrayList<>(List.of(page.title()));
        above.addAll(section.above());
        documents.add(new SearchDocument(
                address + "#" + section.heading().id(),
                address,
                section.heading().text(),
                page.title(),
                page.kind(),
                "",
                List.of(),
                String.join("\n", above),
                "",
                "",
                section.text(),
                section.text().substring(0, Math.min(EXCERPT, section.text().length())),
                values,
                day(page),
                List.of()));
    }

    /** An event's summary repeats its title. */
    private String summary(Entity entity) {
        return entity instanceof Event event ? site.words().date(event.date()) : entity.summary();
    }

    private String label(Entity entity) {
        if (!successors(entity).isEmpty()) {
            return site.words().text("furniture.superseded");
        }
        return switch (entity) {
            case Standard standard -> label(standard.status(), standard.obligation());
            case Policy policy -> site.words().title(policy.status());
            case Criterion criterion -> label(criterion.status(), criterion.level());
            default -> "";
        };
    }

    private String label(Choice status, Choice obligation) {
        String state = site.words().title(status);
        String duty = site.words().title(obligation);
        return site.words().say("search.label", Map.of("status", state, "obligation", duty));
    }

    private List<String> successors(Entity entity) {
        List<? extends Entity> successors = switch (entity) {
            case Standard standard -> site.successors(standard);
            case Policy policy -> site.successors(policy);
            default -> List.of();
        };
        return successors.stream().map(Site::address).toList();
    }

    private static OptionalInt day(Entity entity) {
        Optional<PartialDate> date = switch (entity) {
            case Event event -> Optional.of(event.date());
            case Policy policy ->
                policy.meta().modified().or(policy::inForceFrom).or(policy.meta()::issued);
            case Entry entry -> entry.meta().modified().or(entry.meta()::issued);
            default -> Optional.empty();
        };
        return date.map(known ->
                        OptionalInt.of((int) Math.max(0, known.earliest().toEpochDay())))
                .orElse(OptionalInt.empty());
    }

    /** Kinds in the order of their numbers in cards. */
    static List<Kind> kinds() {
        return List.of(Kind.values());
    }
}
