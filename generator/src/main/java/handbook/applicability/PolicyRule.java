package handbook.applicability;

import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The part of the rule that says which policies apply. */
record PolicyRule(Site site, Question question) {
    /**
     * The policies in force behind what applies, and those that oblige the role that asks.
     *
     * @param standards those that apply
     * @param criteria those that apply
     */
    List<Answer.PolicyApplies> policies(
            List<Answer.StandardApplies> standards, List<Answer.CriterionApplies> criteria) {
        Set<String> applying = Applicability.ids(
                standards.stream().map(Answer.StandardApplies::entity).toList());
        Map<String, List<Criterion>> resting = new HashMap<>();
        for (Answer.CriterionApplies one : criteria) {
            site.all(one.entity().policies())
                    .forEach(policy -> resting.computeIfAbsent(policy.id(), key -> new ArrayList<>())
                            .add(one.entity()));
        }
        return site.all(Policy.class).stream()
                .filter(policy -> policy.isInForceOn(question.day()))
                .map(policy -> new Answer.PolicyApplies(
                        policy,
                        standards(policy, applying),
                        resting.getOrDefault(policy.id(), List.of()),
                        duties(policy)))
                .filter(one -> !one.standards().isEmpty()
                        || !one.criteria().isEmpty()
                        || !one.duties().isEmpty())
                .toList();
    }

    private List<Standard> standards(Policy policy, Set<String> applying) {
        return Entity.once(Stream.concat(site.all(policy.mandates()).stream(), site.all(policy.recommends()).stream())
                .filter(standard -> applying.contains(standard.id())));
    }

    private List<Policy.Duty> duties(Policy policy) {
        return policy.obliges().stream()
                .filter(duty -> question.role().map(duty.roles()::contains).orElse(false))
                .toList();
    }
}
