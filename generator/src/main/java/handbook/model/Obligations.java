package handbook.model;

import handbook.model.choice.Confidence;
import handbook.model.choice.Obligation;
import handbook.model.choice.ObligationBasis;
import handbook.model.field.Doc;
import handbook.model.field.Expected;
import handbook.model.value.Location;
import handbook.model.value.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@Doc(
        "How binding a standard is: for everybody alike in a short form, or one by one for those whom it binds differently.")
public record Obligations(
        @Doc("How binding it is, where that is the same for everybody.") @Expected
        Optional<Obligation> obligation,

        @Doc("The kinds of rule the obligation rests on.") List<ObligationBasis> obligationBasis,

        @Doc("The rule itself, in one or two sentences.") Optional<String> legalBasis,

        @Doc("The day the obligation began.") Optional<PartialDate> effectiveFrom,
        @Doc("The day by which to comply.") Optional<PartialDate> complyBy,

        @Doc("How binding it is for whom, on what ground and since when, in place of the short form.") @Expected
        List<Binding> obligations) {
    /**
     * Each of them, the strongest first; at least one.
     *
     * @param place where the short form is written
     */
    public List<Binding> all(Location place) {
        return obligations.isEmpty()
                ? List.of(shortForm(place))
                : obligations.stream()
                        .sorted(Comparator.comparing(Binding::level))
                        .toList();
    }

    private Binding shortForm(Location place) {
        return new Binding(
                obligation.orElse(Obligation.INFORMATIONAL),
                obligationBasis,
                legalBasis,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                effectiveFrom,
                complyBy,
                Optional.empty(),
                Optional.empty(),
                Confidence.KNOWN,
                Optional.empty(),
                Optional.empty(),
                place);
    }
}
