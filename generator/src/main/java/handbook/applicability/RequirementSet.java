package handbook.applicability;

import handbook.model.Criterion;
import handbook.model.Standard;
import handbook.model.SystemType;
import java.util.Comparator;
import java.util.List;

/**
 * Everything to require when buying a system of a type, in every care setting, on the day the site is made: the answer that
 * {@link Applicability} gives, in the order of a schedule.
 *
 * @param system the type bought
 * @param cpv codes for the contract notice
 * @param criteria by level (must first), then code
 * @param standards by how binding they are (mandated first), then title
 * @param toCheck standards that bind whatever the system, by title
 * @param policies the policies behind them, by title
 * @param excluded requirements that a type leaves out of what it inherits, with the reason
 */
public record RequirementSet(
        SystemType system,
        List<SystemType.Cpv> cpv,
        List<Answer.CriterionApplies> criteria,
        List<Answer.StandardApplies> standards,
        List<Standard> toCheck,
        List<Answer.PolicyApplies> policies,
        List<Answer.LeftOut<Criterion>> excluded) {
    private static final Comparator<Criterion> BY_LEVEL = Comparator.comparing(Criterion::level)
            .thenComparing(Criterion::code)
            .thenComparing(Criterion::id);
    private static final Comparator<Answer.StandardApplies> BY_GROUP = Comparator.comparing(
                    Answer.StandardApplies::group)
            .thenComparing(standard -> standard.entity().title(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(standard -> standard.entity().id());

    public static RequirementSet of(Applicability rule, SystemType system) {
        Answer answer = rule.answer(Question.of(system, rule.today()));
        return new RequirementSet(
                system,
                rule.systems().stream()
                        .filter(one -> one.system().is(system))
                        .findFirst()
                        .map(Inheritance::cpv)
                        .orElse(List.of()),
                answer.criteria().stream()
                        .sorted(Comparator.comparing(Answer.CriterionApplies::entity, BY_LEVEL))
                        .toList(),
                answer.standards().stream().sorted(BY_GROUP).toList(),
                answer.toCheck(),
                answer.policies(),
                answer.criteriaLeftOut().stream()
                        .filter(one -> one.reason() == Answer.Reason.EXCLUDED)
                        .toList());
    }
}
