package handbook.applicability;

import handbook.model.Binding;
import handbook.model.CareSetting;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Ref;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.choice.CriterionStatus;
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
 * @param bindings whom each obligation of a standard binds, by the standard's id
 * @param criteria what requirements belong to and where they are used, by id
 */
public record Applicability(
        Site site,
        LocalDate today,
        List<Inheritance> systems,
        Map<String, Scope> standards,
        Map<String, List<Bound>> bindings,
        Map<String, Scope> criteria) {
    /** An obligation of a standard, and whom it binds. */
    record Bound(Binding binding, Scope scope) {}

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
        Map<String, List<Bound>> bindings = new HashMap<>();
        for (Standard standard : site.all(Standard.class)) {
            standards.put(standard.id(), scope(site, standard.systemTypes(), standard.careSettings()));
            bindings.put(
                    standard.id(),
                    standard.obligations().stream()
                            .map(one -> new Bound(one, scope(site, one.systemTypes(), one.careSettings())))
                            .toList());
        }
        Map<String, Scope> criteria = new HashMap<>();
        site.all(Criterion.class)
                .forEach(criterion ->
                        criteria.put(criterion.id(), scope(site, criterion.systemTypes(), criterion.careSettings())));
        Map<String, Set<String>> systemsOfCriteria = new HashMap<>();
        criteria.forEach((id, scope) -> systemsOfCriteria.put(id, scope.systems));
        List<Inheritance> systems = site.all(SystemType.class).stream()
                .map(system -> Inheritance.of(system, site, systemsOfCriteria))
                .toList();
        return new Applicability(
                site, site.today(), systems, Map.copyOf(standards), Map.copyOf(bindings), Map.copyOf(criteria));
    }

    private static Scope scope(Site site, List<Ref<SystemType>> systems, List<Ref<CareSetting>> settings) {
        return new Scope(ids(site, systems), ids(site, settings));
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
        BindingRule binding = BindingRule.of(asked, settings, question.day(), site);
        List<Answer.StandardApplies> standards = new ArrayList<>();
        List<Standard> toCheck = new ArrayList<>();
        List<Answer.LeftOut<Standard>> standardsLeftOut = new ArrayList<>();
        for (Standard standard : site.all(Standard.class)) {
            List<Ground> because = grounds(standard, asked);
            Status status = standard.statusOn(question.day(), today);
            Optional<Answer.Reason> reason = reason(standard, because, status, settings);
            if (reason.isEmpty()) {
                standards.add(new Answer.StandardApplies(
                        standard, because, binding.strongest(standard, bindings(standard), status), status));
            } else if (because.isEmpty()
                    && !status.isPast()
                    && binding.isToCheck(standard, scope(standard), bindings(standard), status)) {
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

    private List<Bound> bindings(Standard standard) {
        return bindings.getOrDefault(standard.id(), List.of());
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
