package handbook.check;

import handbook.diagnostics.EnglishDate;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Policy;
import handbook.model.Ref;
import handbook.model.Standard;
import handbook.model.choice.PolicyKind;
import handbook.model.choice.PolicyStatus;
import handbook.model.site.Site;
import handbook.model.value.PartialDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** No policy recommends or mandates a standard that came after its last word. */
final class FutureStandards implements Check {
    /** They can mandate by reference what is published later, as long as they are in force. */
    private static final Set<PolicyKind> LIVING =
            Set.of(PolicyKind.LEGISLATION, PolicyKind.DIRECTION, PolicyKind.CONTRACT_CONDITION);

    private static final Set<PolicyStatus> OVER =
            Set.of(PolicyStatus.SUPERSEDED, PolicyStatus.REPEALED, PolicyStatus.ENDED);

    private static final Comparator<PartialDate> BY_LAST_DAY = Comparator.comparing(PartialDate::latest);

    @Override
    public void check(Site site, Problems problems) {
        for (Policy policy : site.all(Policy.class)) {
            lastWord(policy, site)
                    .ifPresent(last -> Stream.concat(policy.mandates().stream(), policy.recommends().stream())
                            .forEach(ref -> check(ref, last, site, problems)));
        }
    }

    private static void check(Ref<Standard> ref, LastWord last, Site site, Problems problems) {
        // A standard whose publication nobody recorded may be older than all that is known of it.
        site.find(ref)
                .filter(standard -> standard.meta().issued().isPresent())
                .flatMap(Standard::firstKnown)
                .filter(first -> first.earliest().isAfter(last.date.latest()))
                .ifPresent(first -> problems.add(
                        Rule.RECOMMENDS_THE_FUTURE,
                        ref.place(),
                        "'" + ref.id() + "' was first published (" + EnglishDate.of(first) + ") after the policy "
                                + last.event + " (" + EnglishDate.of(last.date) + ")",
                        "list it under relatedToday, or give the standard its first version"));
    }

    /** When a policy could last name a standard, as far as that is known. */
    private static Optional<LastWord> lastWord(Policy policy, Site site) {
        Optional<LastWord> end = end(policy, site);
        boolean isFixed = !LIVING.contains(policy.policyKind());
        boolean endsUnknown = end.isEmpty() && OVER.contains(policy.status());
        Optional<LastWord> written = isFixed || endsUnknown ? lastWritten(policy) : Optional.empty();
        return Stream.concat(end.stream(), written.stream()).min(Comparator.comparing(LastWord::date, BY_LAST_DAY));
    }

    private static Optional<LastWord> end(Policy policy, Site site) {
        if (policy.inForceTo().isPresent() || !OVER.contains(policy.status())) {
            return policy.inForceTo().map(date -> new LastWord(date, "ended"));
        }
        return site.successors(policy).stream()
                .flatMap(successor -> start(successor).stream())
                .min(BY_LAST_DAY)
                .map(date -> new LastWord(date, "was replaced"));
    }

    private static Optional<LastWord> lastWritten(Policy policy) {
        Optional<PartialDate> start = start(policy);
        return Stream.concat(start.stream(), policy.meta().modified().stream())
                .max(BY_LAST_DAY)
                .map(date ->
                        new LastWord(date, start.filter(date::equals).isPresent() ? "was issued" : "last changed"));
    }

    private static Optional<PartialDate> start(Policy policy) {
        return policy.inForceFrom().or(policy.meta()::issued);
    }

    /** @param event what happened then, after "the policy" */
    private record LastWord(PartialDate date, String event) {}
}
