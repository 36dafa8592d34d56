package handbook.model;

import handbook.model.choice.Confidence;
import handbook.model.choice.PolicyKind;
import handbook.model.choice.PolicyStatus;
import handbook.model.choice.Role;
import handbook.model.field.Doc;
import handbook.model.field.Inline;
import handbook.model.field.Named;
import handbook.model.value.Location;
import handbook.model.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Doc("A law, strategy, contract, programme or other policy that shapes what is asked of systems.")
public record Policy(
        @Inline Meta meta,
        @Doc("What sort of policy it is.") @Named("kind") PolicyKind policyKind,
        @Doc("Whether it is in force.") PolicyStatus status,

        @Doc("Who issued it, where that is not a single owner.")
        Optional<String> issuer,

        @Doc("When it came into force or was published.") Optional<PartialDate> inForceFrom,
        @Doc("When it ended.") Optional<PartialDate> inForceTo,

        @Doc("Its dates in words, where they do not fit a single day.")
        Optional<DateNote> dateNote,

        @Doc("Who must do what, by when.") List<Duty> obliges,
        @Doc("The standards it mandates.") List<Ref<Standard>> mandates,
        @Doc("The standards it recommends or bears on.") List<Ref<Standard>> recommends,

        @Doc("Standards that serve its aims today, though it does not name them.")
        List<Ref<Standard>> relatedToday,

        @Doc("The policies it follows from.") List<Ref<Policy>> derivesFrom,
        @Doc("The policies it takes the place of.") List<Ref<Policy>> replaces,
        @Doc("The policies that take its place.") List<Ref<Policy>> replacedBy)
        implements Entry {
    @Override
    public Kind kind() {
        return Kind.POLICY;
    }

    /**
     * Whether it is in force on a day: not before it began, and before it ended. One that is over without a known end is in force on
     * no day.
     */
    public boolean isInForceOn(LocalDate day) {
        if (status == PolicyStatus.PROPOSED
                || inForceFrom.map(from -> from.earliest().isAfter(day)).orElse(false)) {
            return false;
        }
        return inForceTo.map(to -> to.earliest().isAfter(day)).orElse(status == PolicyStatus.IN_FORCE);
    }

    @Doc("Something somebody must do.")
    public record Duty(
            @Doc("Who must act.") String who,
            @Doc("What they must do.") String what,
            @Doc("By when.") Optional<PartialDate> by,
            @Doc("The kinds of organisation it falls on.") List<Role> roles,
            Location place) {}

    @Doc("Dates in words.")
    public record DateNote(
            @Doc("The dates.") String text,
            @Doc("How sure we are.") Confidence confidence,
            @Doc("Where they were seen.") Optional<Ref<Source>> source) {}
}
