package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Event;
import handbook.model.Policy;
import handbook.model.site.Site;

/** Policies and events say where they were seen. */
final class Sourcing implements Check {
    @Override
    public void check(Site site, Problems problems) {
        for (Policy policy : site.all(Policy.class)) {
            if (policy.meta().sources().isEmpty()
                    && policy.meta().facts().stream()
                            .allMatch(fact -> fact.source().isEmpty())) {
                problems.add(
                        Rule.UNSOURCED_POLICY,
                        policy.origin().of("id"),
                        "nothing says where '" + policy.id() + "' was seen",
                        "add sources with the id of a source, the policy itself if it is published");
            }
        }
        for (Event event : site.all(Event.class)) {
            if (event.source().isEmpty()) {
                problems.add(
                        Rule.UNSOURCED_EVENT,
                        event.origin().of("id"),
                        "nothing says where '" + event.id() + "' was seen",
                        "add source with the id of a source");
            }
        }
    }
}
