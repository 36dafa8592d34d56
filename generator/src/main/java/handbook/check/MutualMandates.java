package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.Policy;
import handbook.model.Ref;
import handbook.model.Standard;
import handbook.model.site.Site;
import handbook.model.site.Unread;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A standard and the policy that mandates it say so of each other. What a policy mandated that is over is history. */
final class MutualMandates implements Check {
    private final Unread unread;

    MutualMandates(Unread unread) {
        this.unread = unread;
    }

    @Override
    public void check(Site site, Problems problems) {
        List<Policy> policies = site.all(Policy.class);
        Map<String, Set<String>> mandated =
                policies.stream().collect(Collectors.toUnmodifiableMap(Policy::id, policy -> ids(policy, site)));
        Set<String> bySome = mandated.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        Mandate.all(site).forEach(mandate -> {
            String id = mandate.standard().id();
            mandate.binding().policy().ifPresentOrElse(ref -> check(ref, id, mandated, site, problems), () -> {
                if (!bySome.contains(id) && !unread.mentions(id)) {
                    reportAlone(mandate, problems);
                }
            });
        });
        policies.stream()
                .filter(policy -> policy.isInForceOn(site.today()))
                .forEach(policy -> policy.mandates().forEach(ref -> check(policy, ref, site, problems)));
    }

    private static Set<String> ids(Policy policy, Site site) {
        return site.all(policy.mandates()).stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
    }

    private static void check(
            Ref<Policy> ref, String standard, Map<String, Set<String>> mandated, Site site, Problems problems) {
        site.find(ref)
                .filter(policy -> !mandated.getOrDefault(policy.id(), Set.of()).contains(standard))
                .ifPresent(policy -> problems.add(
                        Rule.MANDATE_NOT_MUTUAL,
                        ref.place(),
                        "'" + policy.id() + "' does not mandate '" + standard + "'",
                        "add '" + standard + "' to mandates in "
                                + policy.origin().start().path()));
    }

    private static void reportAlone(Mandate mandate, Problems problems) {
        String id = mandate.standard().id();
        problems.add(
                Rule.MANDATE_NOT_MUTUAL,
                mandate.binding().place(),
                "'" + id + "' is mandated, and no policy mandates it",
                (mandate.isShort() ? "write it under obligations with the policy" : "add the policy")
                        + " that mandates it, and add '" + id + "' to mandates of that policy");
    }

    private static void check(Policy policy, Ref<Standard> ref, Site site, Problems problems) {
        site.find(ref)
                .filter(standard -> Mandate.of(standard).noneMatch(mandate -> mandate.names(policy, site)))
                .ifPresent(standard -> problems.add(
                        Rule.MANDATE_NOT_MUTUAL,
                        ref.place(),
                        "no obligation of '" + standard.id() + "' says that '" + policy.id() + "' mandates it",
                        hint(policy, standard)));
    }

    private static String hint(Policy policy, Standard standard) {
        boolean isShort = standard.binding().obligations().isEmpty();
        boolean isFree = Mandate.of(standard)
                .anyMatch(mandate -> mandate.binding().policy().isEmpty());
        String line = "'policy: " + policy.id() + "'";
        return (isShort && isFree
                        ? "write its obligation under obligations with " + line
                        : isFree
                                ? "add " + line + " to its obligation"
                                : "add an obligation with 'level: mandated' and " + line)
                + " in " + standard.origin().start().path();
    }
}
