package handbook.check;

import handbook.model.Binding;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.choice.Obligation;
import handbook.model.site.Site;
import java.util.stream.Stream;

/** A standard with an obligation that mandates it. */
record Mandate(Standard standard, Binding binding) {
    static Stream<Mandate> all(Site site) {
        return site.all(Standard.class).stream().flatMap(Mandate::of);
    }

    static Stream<Mandate> of(Standard standard) {
        return standard.obligations().stream()
                .filter(binding -> binding.level() == Obligation.MANDATED)
                .map(binding -> new Mandate(standard, binding));
    }

    /** Whether it is written in the short form, which has fewer fields. */
    boolean isShort() {
        return standard.binding().obligations().isEmpty();
    }

    boolean names(Policy policy, Site site) {
        return binding.policy().flatMap(site::find).filter(policy::is).isPresent();
    }
}
