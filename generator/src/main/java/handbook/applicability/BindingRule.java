package handbook.applicability;

import handbook.applicability.Applicability.Bound;
import handbook.applicability.Applicability.Scope;
import handbook.model.Binding;
import handbook.model.Standard;
import handbook.model.choice.Obligation;
import handbook.model.choice.Status;
import handbook.model.site.Site;
import handbook.model.value.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of the rule that says how binding a standard is for those who ask.
 *
 * @param asked the systems asked about
 * @param settings where they are used; none means every setting
 */
record BindingRule(List<Inheritance> asked, Set<String> settings, LocalDate day) {
    /** @param settings those asked about; where none is, the systems are used in their own */
    static BindingRule of(List<Inheritance> asked, Set<String> settings, LocalDate day, Site site) {
        return new BindingRule(asked, settings.isEmpty() ? ownSettings(asked, site) : settings, day);
    }

    private static Set<String> ownSettings(List<Inheritance> asked, Site site) {
        Set<String> own = new HashSet<>();
        for (Inheritance one : asked) {
            Set<String> settings = Applicability.ids(site.all(one.system().careSettings()));
            if (settings.isEmpty()) {
                return Set.of();
            }
            own.addAll(settings);
        }
        return own;
    }

    /** The strongest obligation on the day of those that bind a system asked about; it informs where none does. */
    Answer.Binds strongest(Standard standard, List<Bound> bindings, Status status) {
        return bindings.stream()
                .filter(one -> bindsThese(one.scope()))
                .map(one -> new Answer.Binds(levelOf(one.binding(), standard, status), Optional.of(one.binding())))
                .min(Comparator.comparing(Answer.Binds::level))
                .orElse(new Answer.Binds(Obligation.INFORMATIONAL, Optional.empty()));
    }

    /** Whether a standard that no system asks for binds those who work in the settings, whatever system they use. */
    boolean isToCheck(Standard standard, Scope scope, List<Bound> bindings, Status status) {
        Obligation weakest = scope.systems().isEmpty() ? Obligation.COMPLY_OR_EXPLAIN : Obligation.MANDATED;
        return scope.isUsedIn(settings)
                && bindings.stream()
                        .filter(one ->
                                one.scope().systems().isEmpty() && one.scope().isUsedIn(settings))
                        .anyMatch(
                                one -> levelOf(one.binding(), standard, status).compareTo(weakest) <= 0);
    }

    private boolean bindsThese(Scope scope) {
        boolean these = scope.systems().isEmpty()
                || asked.stream()
                        .anyMatch(one -> one.ofStandard(scope.systems()).isPresent());
        return these && scope.isUsedIn(settings);
    }

    private Obligation levelOf(Binding binding, Standard standard, Status status) {
        boolean early = status == Status.PROPOSED
                || status == Status.IN_DEVELOPMENT
                || beginning(binding, standard)
                        .filter(from -> from.earliest().isAfter(day))
                        .isPresent();
        return early ? Obligation.EMERGING : binding.level();
    }

    /** The first day on which it can bind, as far as that is known. */
    private static Optional<PartialDate> beginning(Binding binding, Standard standard) {
        return binding.effectiveFrom().or(standard::firstKnown);
    }
}
