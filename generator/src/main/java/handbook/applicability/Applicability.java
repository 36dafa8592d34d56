package handbook.applicability;

import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Ref;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.choice.CriterionStatus;
import handbook.model.choice.Obligation;
import handbook.model.choice.Status;
import handbook.model.site.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rule that says what applies to what somebody buys or runs. {@code generator/docs/applicability.md} describes it;
 * {@code site/src/catalogue/applicability.ts} is its twin in the browser, and a test compares both.
 *
 * @param today the day the statuses are of
 * @param systems every system type with what it inherits, by id, in the order of the catalogue
 * @param standards what standards are asked of and where they are used, by id
 * @param criteria what requirements belong to and where they are used, by id
 */
public record Applicability(
        Site site,
        LocalDate today,
        List<Inheritance> systems,
        Map<String, Scope> standards,
        Map<String, Scope> criteria) {
    /**
     * The systems and settings something names, by id, as far as they are published.
     *
     * @param settings none means all
     */
    public record Scope(Set<String> systems, Set<String> settings) {
        boolean isUsedIn(Set<String> asked) {
            return settings.isEmpty() || asked.isEmpty() || asked.stream().anyMatch(settings::contains);
        }
    }

    public static Applicability of(Site site) {
        Map<String, Scope> standards = new HashMap<>();
        site.all(Standard.class)
                .forEach(standard -> standards.put(
                        standard.id(),
                        new Scope(ids(site, standard.systemTypes()), ids(site, standard.careSettings()))));
        Map<String, Scope> criteria = new HashMap<>();
        site.all(Criterion.class)
                .forEach(criterion -> criteria.put(
                        criterion.id(),
                        new Scope(ids(site, criterion.systemTypes()), ids(site, criterion.careSettings()))));
        Map<String, Set<String>> systemsOfCriteria = new HashMap<>();
        criteria.forEach((id, scope) -> systemsOfCriteria.put(id, scope.systems));
        List<Inheritance> systems = site.all(SystemType.class).stream()
                .map(system -> Inheritance.of(system, site, systemsOfCriteria))
                .toList();
        return new Applicability(site, site.today(), systems, Map.copyOf(standards), Map.copyOf(criteria));
    }

    private static <E extends Entity> Set<String> ids(Site site, List<Ref<E>> refs) {
        return site.all(refs).stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The system types that ask for a standard, themselves or by inheritance, whatever its status. */
    public List<SystemType> asking(Standard standard) {
        return grounds(standard, systems).stream().map(Ground::system).toList();
    }

    /** The system types a requirement belongs to, themselves or by inheritance, whatever its status. */
    public List<SystemType> asking(Criterion criterion) {
        return grounds(criterion, systems).stream().map(Ground::system).toList();
    }

    public Answer answer(Question question) {
        List<Inheritance> asked = asked(question.systems());
        Set<String> settings = ids(question.settings());
        List<Answer.StandardApplies> standards = new ArrayList<>();
        List<Standard> toCheck = new ArrayList<>();
        List<Answer.LeftOut<Standard>> standardsLeftOut = new ArrayList<>();
        for (Standard standard : site.all(Standard.class)) {
            List<Ground> because = grounds(standard, asked);
            Status status = standard.statusOn(question.day(), today);
            Optional<Answer.Reason> reason = reason(standard, because, status, settings);
            if (reason.isEmpty()) {
                Obligation group = group(standard, status, question.day());
                standards.add(new Answer.StandardApplies(standard, because, group, status));
            } else if (because.isEmpty() && bindsWhateverTheSystem(standard, status, settings)) {
                toCheck.add(standard);
            } else {
                standardsLeftOut.add(new Answer.LeftOut<>(standard, reason.get(), Optional.empty()));
            }
        }
        List<Answer.CriterionApplies> criteria = new ArrayList<>();
        List<Answer.LeftOut<Criterion>> criteriaLeftOut = new ArrayList<>();
        for (Criterion criterion : site.all(Criterion.class)) {
            if (criterion.status() == CriterionStatus.LIVE) {
                List<Ground> because = grounds(criterion, asked);
                leftOut(criterion, because, asked, settings)
                        .ifPresentOrElse(
                                criteriaLeftOut::add,
                                () -> criteria.add(new Answer.CriterionApplies(criterion, because)));
            }
        }
        List<Answer.PolicyApplies> policies = new PolicyRule(site, question).policies(standards, criteria);
        return new Answer(standards, toCheck, criteria, policies, standardsLeftOut, criteriaLeftOut);
    }

    private List<Inheritance> asked(List<SystemType> wanted) {
        Set<String> ids = ids(wanted);
        return systems.stream()
                .filter(one -> ids.isEmpty()
                        ? one.system().baseline()
                        : ids.contains(one.system().id()))
                .toList();
    }

    private List<Ground> grounds(Standard standard, List<Inheritance> asked) {
        Set<String> named = scope(standard).systems;
        return asked.stream().flatMap(one -> one.ofStandard(named).stream()).toList();
    }

    private List<Ground> grounds(Criterion criterion, List<Inheritance> asked) {
        Set<String> named = scope(criterion).systems;
        return asked.stream()
                .flatMap(one -> one.ofCriterion(criterion.id(), named).stream())
                .toList();
    }

    private Optional<Answer.Reason> reason(
            Standard standard, List<Ground> because, Status status, Set<String> settings) {
        if (because.isEmpty()) {
            return Optional.of(Answer.Reason.NOT_ASKED);
        }
        if (status.isPast()) {
            return Optional.of(Answer.Reason.PAST);
        }
        return scope(standard).isUsedIn(settings) ? Optional.empty() : Optional.of(Answer.Reason.OTHER_SETTINGS);
    }

    private boolean bindsWhateverTheSystem(Standard standard, Status status, Set<String> settings) {
        Scope scope = scope(standard);
        boolean binds =
                standard.obligation() == Obligation.MANDATED || standard.obligation() == Obligation.COMPLY_OR_EXPLAIN;
        return binds && scope.systems.isEmpty() && scope.isUsedIn(settings) && !status.isPast();
    }

    private static Obligation group(Standard standard, Status status, LocalDate day) {
        boolean early = status == Status.PROPOSED
                || status == Status.IN_DEVELOPMENT
                || standard.effectiveFrom()
                        .or(standard.meta()::issued)
                        .map(from -> from.earliest().isAfter(day))
                        .orElse(false);
        return early ? Obligation.EMERGING : standard.obligation();
    }

    private Optional<Answer.LeftOut<Criterion>> leftOut(
            Criterion criterion, List<Ground> because, List<Inheritance> asked, Set<String> settings) {
        if (!because.isEmpty()) {
            return scope(criterion).isUsedIn(settings)
                    ? Optional.empty()
                    : Optional.of(new Answer.LeftOut<>(criterion, Answer.Reason.OTHER_SETTINGS, Optional.empty()));
        }
        Optional<String> exclusion = asked.stream()
                .flatMap(one -> one.excluded().stream())
                .filter(one -> one.criterion().is(criterion))
                .map(Inheritance.Excluded::reason)
                .findFirst();
        Answer.Reason reason = exclusion.isPresent() ? Answer.Reason.EXCLUDED : Answer.Reason.NOT_ASKED;
        return Optional.of(new Answer.LeftOut<>(criterion, reason, exclusion));
    }

    private Scope scope(Standard standard) {
        return standards.getOrDefault(standard.id(), new Scope(Set.of(), Set.of()));
    }

    private Scope scope(Criterion criterion) {
        return criteria.getOrDefault(criterion.id(), new Scope(Set.of(), Set.of()));
    }

    static Set<String> ids(Collection<? extends Entity> entities) {
        return entities.stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
    }
}
