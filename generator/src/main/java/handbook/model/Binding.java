package handbook.model;

import handbook.model.choice.Confidence;
import handbook.model.choice.Obligation;
import handbook.model.choice.ObligationBasis;
import handbook.model.choice.Role;
import handbook.model.field.Default;
import handbook.model.field.Doc;
import handbook.model.value.Location;
import handbook.model.value.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Doc("How binding a standard is for some, on what ground and since when.")
public record Binding(
        @Doc("How binding it is.") Obligation level,
        @Doc("The kinds of rule it rests on.") List<ObligationBasis> basis,
        @Doc("The rule itself, in one or two sentences.") Optional<String> legalBasis,
        @Doc("The policy that says so.") Optional<Ref<Policy>> policy,

        @Doc("The systems it binds; left out, every system that needs the standard.")
        List<Ref<SystemType>> systemTypes,

        @Doc("Where it binds; left out, everywhere the standard is used.")
        List<Ref<CareSetting>> careSettings,

        @Doc("Who must act.") List<Role> roles,
        @Doc("The day it began to bind.") Optional<PartialDate> effectiveFrom,
        @Doc("The day by which to comply.") Optional<PartialDate> complyBy,

        @Doc("A day on which it was in use already, where the day it began is not known.")
        Optional<PartialDate> inUseSince,

        @Doc("Where this was seen.") Optional<Ref<Source>> source,
        @Doc("How sure we are of it.") @Default("known") Confidence confidence,

        @Doc("When an editor last looked whether it still holds.")
        Optional<PartialDate> asOf,

        @Doc("When a date was looked for and none was found.")
        Optional<PartialDate> searched,

        Location place) {
    /** Whether it binds only some of those who use the standard. */
    public boolean isLimited() {
        return !systemTypes.isEmpty() || !careSettings.isEmpty();
    }

    /** Whether a date is written down. */
    public boolean isDated() {
        return Stream.of(effectiveFrom, complyBy, inUseSince).anyMatch(Optional::isPresent);
    }

    /** Whether a date is written down, or that none could be found. */
    public boolean isDatedOrSearched() {
        return isDated() || searched.isPresent();
    }
}
