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
import java.util.List;
import java.util.function.Function;

/** The facets each kind of list can be narrowed by. */
final class Facets {
    private final Site site;
    private final Applicability rule;

    Facets(Site site, Applicability rule) {
        this.site = site;
        this.rule = rule;
    }

    List<Facet> of(Kind kind) {
        return switch (kind) {
            case CHAPTER ->
                List.of(
                        new Facet("part", "Part", false, entity -> part((Chapter) entity)),
                        choices("audience", "Written for", Chapter.class, Chapter::audience),
                        choices(
                                "stage",
                                "Stage",
                                Chapter.class,
                                chapter -> chapter.stage().stream().toList()));
            case STANDARD ->
                List.of(
                        choice("obligation", "Obligation", Standard.class, Standard::obligation),
                        choice("status", "Status", Standard.class, Standard::status),
                        choice("type", "Type", Standard.class, Standard::type),
                        choices(
                                "function",
                                "Function",
                                Standard.class,
                                standard -> standard.function().stream().toList()),
                        system(Standard.class, rule::asking),
                        setting(Standard.class, Standard::careSettings),
                        topic(),
                        owner());
            case POLICY ->
                List.of(
                        choice("kind", "Kind", Policy.class, Policy::policyKind),
                        choice("status", "Status", Policy.class, Policy::status),
                        topic(),
                        owner());
            case CRITERION ->
                List.of(
                        choice("level", "Level", Criterion.class, Criterion::level),
                        topic(),
                        system(Criterion.class, rule::asking),
                        choice("stage", "Used at", Criterion.class, Criterion::stage),
                        choice("verification", "Checked by", Criterion.class, Criterion::verification));
            case SYSTEM_TYPE -> List.of(setting(SystemType.class, SystemType::careSettings));
            case NEED -> List.of(setting(Need.class, Need::careSettings), topic());
            case BLOCKER -> List.of(topic());
            case CAPABILITY ->
                List.of(choice("theme", "Theme", handbook.model.Capability.class, handbook.model.Capability::theme));
            case CASE_STUDY ->
                List.of(
                        choice("programme", "Programme", CaseStudy.class, CaseStudy::programme),
                        setting(CaseStudy.class, CaseStudy::careSettings));
            case ORGANISATION -> List.of(choice("kind", "Kind", Organisation.class, Organisation::organisationKind));
            case EVENT -> List.of(choice("kind", "Kind", Event.class, Event::eventKind));
            case TOPIC, CARE_SETTING, TERM, SOURCE, PLAIN_PAGE -> List.of();
        };
    }

    /** What the search narrows by besides: a reader there has all kinds before them, and chooses one topic for them all. */
    List<Facet> beyond(Kind kind) {
        return switch (kind) {
            case CRITERION -> List.of(setting(Criterion.class, Criterion::careSettings));
            case NEED -> List.of(system(Need.class, need -> site.all(need.systemTypes())));
            case CASE_STUDY -> List.of(topic(), system(CaseStudy.class, study -> site.all(study.systemTypes())));
            case CHAPTER, SYSTEM_TYPE, CAPABILITY, ORGANISATION, PLAIN_PAGE -> List.of(topic());
            case STANDARD, POLICY, BLOCKER, EVENT, TOPIC, CARE_SETTING, TERM, SOURCE -> List.of();
        };
    }

    private static <E extends Entity> Facet choice(
            String id, String title, Class<E> type, Function<E, ? extends Enum<?>> value) {
        return choices(id, title, type, entity -> List.of(value.apply(entity)));
    }

    private static <E extends Entity> Facet choices(
            String id, String title, Class<E> type, Function<E, ? extends List<? extends Enum<?>>> values) {
        return new Facet(
                id,
                title,
                false,
                entity -> values.apply(type.cast(entity)).stream()
                        .map(value -> {
                            Choice choice = (Choice) value;
                            return new Facet.Value(value.ordinal(), choice.id(), choice.title(), choice.meaning());
                        })
                        .toList());
    }

    private <E extends Entity> Facet setting(Class<E> type, Function<E, List<Ref<CareSetting>>> refs) {
        return new Facet(
                "setting",
                "Care setting",
                true,
                entity -> site.all(refs.apply(type.cast(entity))).stream()
                        .map(Facets::value)
                        .toList());
    }

    private static <E extends Entity> Facet system(Class<E> type, Function<E, List<SystemType>> asking) {
        return new Facet(
                "system",
                "System type",
                true,
                entity -> asking.apply(type.cast(entity)).stream()
                        .map(system -> new Facet.Value(
                                system.baseline() ? 0 : 1, system.id(), system.title(), system.summary()))
                        .toList());
    }

    private Facet owner() {
        return new Facet(
                "owner",
                "Owner",
                true,
                entity -> ((Entry) entity)
                        .meta().owner().flatMap(site::find).stream()
                                .map(Facets::value)
                                .toList());
    }

    private Facet topic() {
        return new Facet(
                "topic",
                "Topic",
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
