package handbook.pictures.lineage;

import handbook.model.Policy;
import handbook.model.choice.PolicyStatus;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.model.value.PartialDate;
import handbook.pictures.steps.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How policies follow from one another and take one another's places, and when. */
final class PolicySteps {
    static final String REPLACES = "replaces";
    private static final String FOLLOWS = "follows";

    private final Site site;
    private final SiteWords words;

    PolicySteps(Site site) {
        this.site = site;
        this.words = site.words();
    }

    /** To those whose place it took, and to those it follows from; one step to each. */
    List<Step<Policy>> bases(Policy policy) {
        Map<String, Step<Policy>> bases = new LinkedHashMap<>();
        site.predecessors(policy).forEach(base -> bases.put(base.id(), step(policy, REPLACES, base)));
        site.all(policy.derivesFrom()).forEach(base -> bases.putIfAbsent(base.id(), step(policy, FOLLOWS, base)));
        bases.remove(policy.id());
        return List.copyOf(bases.values());
    }

    /** From those that took its place, and from those that follow from it. */
    List<Step<Policy>> users(Policy policy) {
        Map<String, Step<Policy>> users = new LinkedHashMap<>();
        site.successors(policy).forEach(user -> users.put(user.id(), step(user, REPLACES, policy)));
        site.referring(policy, Policy.class, "derivesFrom")
                .forEach(user -> users.putIfAbsent(user.id(), step(user, FOLLOWS, policy)));
        users.remove(policy.id());
        return List.copyOf(users.values());
    }

    private Step<Policy> step(Policy user, String how, Policy base) {
        return new Step<>(user, new Step.How(how, words.text("pictures.descent.how." + how)), base);
    }

    /** When it began, as far as is known. */
    static Optional<PartialDate> began(Policy policy) {
        return policy.inForceFrom().or(() -> policy.meta().issued());
    }

    static boolean isOver(Policy policy) {
        return policy.status() != PolicyStatus.IN_FORCE && policy.status() != PolicyStatus.PROPOSED;
    }

    /** Its years, and what has become of it where it is not in force: {@code 2002 to 2011 · Ended}. */
    String life(Policy policy) {
        List<String> said = new ArrayList<>();
        said.add(years(policy));
        if (policy.status() != PolicyStatus.IN_FORCE) {
            said.add(words.title(policy.status()));
        }
        return String.join(" · ", said);
    }

    private String years(Policy policy) {
        Optional<Integer> from = began(policy).map(PartialDate::year);
        Optional<Integer> to = policy.inForceTo().map(PartialDate::year);
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            return words.say("pictures.descent.years.both", Map.of("from", from.get(), "to", to.get()));
        }
        boolean inForceSince = policy.inForceFrom().isPresent() && policy.status() == PolicyStatus.IN_FORCE;
        return from.map(year ->
                        inForceSince ? words.say("pictures.descent.years.from", Map.of("from", year)) : year.toString())
                .or(() -> to.map(year -> words.say("pictures.descent.years.to", Map.of("to", year))))
                .orElseGet(() -> words.text("pictures.descent.years.none"));
    }
}
