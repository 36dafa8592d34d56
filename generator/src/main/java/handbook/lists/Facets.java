package handbook.lists;

import handbook.applicability.Applicability;
import handbook.model.CareSetting;
import handbook.model.CaseStudy;
import handbook.model.Chapter;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Event;
import handbook.model.Kind;
import handbook.model.Need;
import handbook.model.Organisation;
import handbook.model.Policy;
import handbook.model.Ref;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.Topic;
import handbook.model.choice.Choice;
import handbook.model.site.Site;
import handbook.model.site.SiteConfig;
import handbook.model.site.SiteWords;
import java.util.List;
import java.util.function.Function;

/** The facets each kind of list can be narrowed by. */
final class Facets {
    private final Site site;
    private final SiteWords words;
    private final Applicability rule;

    Facets(Site site, Applicability rule) {
        this.site = site;
        this.words = site.words();
        this.rule = rule;
    }

    List<Facet> of(Kind kind) {
        return switch (kind) {
            case CHAPTER ->
                List.of(
                        new Facet("part", title(kind, "part"), false, entity -> part((Chapter) entity)),
                        choices("audience", Chapter.class, Chapter::audience),
                        choices(
                                "stage",
                                Chapter.class,
                                chapter -> chapter.stage().stream().toList()));
            case STANDARD ->
                List.of(
                        choice("obligation", Standard.class, Standard::obligation),
                        choice("status", Standard.class, Standard::status),
                        choice("type", Standard.class, Standard::type),
                        choices(
                                "function",
                                Standard.class,
                                standard -> standard.function().stream().toList()),
                        choices("layer", Standard.class, Standard::layers),
                        system(Standard.class, rule::asking),
                        setting(Standard.class, Standard::careSettings),
                        topic(kind),
                        owner(kind));
            case POLICY ->
                List.of(
                        choice("kind", Policy.class, Policy::policyKind),
                        choice("status", Policy.class, Policy::status),
                        topic(kind),
                        owner(kind));
            case CRITERION ->
                List.of(
                        choice("level", Criterion.class, Criterion::level),
                        topic(kind),
                        system(Criterion.class, rule::asking),
                        choice("stage", Criterion.class, Criterion::stage),
                        choice("verification", Criterion.class, Criterion::verification));
            case SYSTEM_TYPE -> List.of(setting(SystemType.class, SystemType::careSettings));
            case NEED -> List.of(setting(Need.class, Need::careSettings), topic(kind));
            case BLOCKER -> List.of(topic(kind));
            case CAPABILITY ->
                List.of(choice("theme", handbook.model.Capability.class, handbook.model.Capability::theme));
            case CASE_STUDY ->
                List.of(
                        choices(
                                "region",
                                CaseStudy.class,
                                study -> study.region().stream().toList()),
                        choice("programme", CaseStudy.class, CaseStudy::programme),
                        setting(CaseStudy.class, CaseStudy::careSettings));
            case ORGANISATION -> List.of(choice("kind", Organisation.class, Organisation::organisationKind));
            case EVENT -> List.of(choice("kind", Event.class, Event::eventKind));
            case PATTERN, UNIVERSAL_CAPABILITY, PRESET, TOPIC, CARE_SETTING, TERM, SOURCE, PLAIN_PAGE -> List.of();
        };
    }

    /** What the search narrows by besides: a reader there has all kinds before them, and chooses one topic for them all. */
    List<Facet> beyond(Kind kind) {
        return switch (kind) {
            case CRITERION -> List.of(setting(Criterion.class, Criterion::careSettings));
            case NEED -> List.of(system(Need.class, need -> site.all(need.systemTypes())));
            case CASE_STUDY -> List.of(topic(kind), system(CaseStudy.class, study -> site.all(study.systemTypes())));
            case CHAPTER, SYSTEM_TYPE, CAPABILITY, ORGANISATION, PLAIN_PAGE -> List.of(topic(kind));
            case STANDARD,
                    POLICY,
                    BLOCKER,
                    PATTERN,
                    UNIVERSAL_CAPABILITY,
                    PRESET,
                    EVENT,
                    TOPIC,
                    CARE_SETTING,
                    TERM,
                    SOURCE -> List.of();
        };
    }

    private String title(Kind kind, String facet) {
        return words.find("facets." + kind.id() + "." + facet).orElseGet(() -> words.text("facets.search." + facet));
    }

    private <E extends Entity> Facet choice(String id, Class<E> type, Function<E, ? extends Enum<?>> value) {
        return choices(id, type, entity -> List.of(value.apply(entity)));
    }

    private <E extends Entity> Facet choices(
            String id, Class<E> type, Function<E, ? extends List<? extends Enum<?>>> values) {
        return new Facet(
                id,
                title(Kind.of(type), id),
                false,
                entity -> values.apply(type.cast(entity)).stream()
                        .map(value -> {
                            Choice choice = (Choice) value;
                            return new Facet.Value(
                                    value.ordinal(), choice.id(), words.title(choice), words.meaning(choice));
                        })
                        .toList());
    }

    private <E extends Entity> Facet setting(Class<E> type, Function<E, List<Ref<CareSetting>>> refs) {
        return new Facet(
                "setting",
                title(Kind.of(type), "setting"),
                true,
                entity -> site.all(refs.apply(type.cast(entity))).stream()
                        .map(Facets::value)
                        .toList());
    }

    private <E extends Entity> Facet system(Class<E> type, Function<E, List<SystemType>> asking) {
        return new Facet(
                "system",
                title(Kind.of(type), "system"),
                true,
                entity -> asking.apply(type.cast(entity)).stream()
                        .map(system -> new Facet.Value(
                                system.baseline() ? 0 : 1, system.id(), system.title(), system.summary()))
                        .toList());
    }

    private Facet owner(Kind kind) {
        return new Facet(
                "owner",
                title(kind, "owner"),
                true,
                entity -> ((Entry) entity)
                        .meta().owner().flatMap(site::find).stream()
                                .map(Facets::value)
                                .toList());
    }

    private Facet topic(Kind kind) {
        return new Facet(
                "topic",
                title(kind, "topic"),
                true,
                entity -> site.all(((Entry) entity).meta().topics()).stream()
                        .map((Topic topic) -> value(topic))
                        .toList());
    }

    private List<Facet.Value> part(Chapter chapter) {
        List<SiteConfig.Part> parts = site.config().parts();
        return parts.stream()
                .filter(part -> part.id().equals(chapter.part()))
                .map(part -> new Facet.Value(parts.indexOf(part), part.id(), part.title(), part.summary()))
                .toList();
    }

    private static Facet.Value value(Entity entity) {
        return new Facet.Value(0, entity.id(), entity.title(), entity.summary());
    }
}
