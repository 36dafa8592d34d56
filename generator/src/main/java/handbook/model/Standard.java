package handbook.model;

import handbook.model.choice.Confidence;
import handbook.model.choice.Layer;
import handbook.model.choice.Obligation;
import handbook.model.choice.RelationType;
import handbook.model.choice.StandardFunction;
import handbook.model.choice.StandardType;
import handbook.model.choice.Status;
import handbook.model.field.Doc;
import handbook.model.field.Inline;
import handbook.model.field.Text;
import handbook.model.value.Location;
import handbook.model.value.PartialDate;
import handbook.model.value.WebAddress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

@Doc("A standard, terminology, specification or national service that systems can be asked to meet or use.")
public record Standard(
        @Inline Meta meta,
        @Doc("Its published codes, such as DCB0129.") List<ReferenceCode> referenceCodes,
        @Doc("What sort of thing it is.") StandardType type,
        @Doc("The job it does in an exchange.") Optional<StandardFunction> function,
        @Doc("The layers of interoperability it serves.") List<Layer> layers,
        @Doc("Where it is in its life.") Status status,
        @Doc("Changes of status, oldest first.") List<StatusEvent> statusEvents,
        @Inline Obligations binding,
        @Doc("How mature the specification process is.") Optional<Rating> processMaturity,
        @Doc("How mature implementations are.") Optional<Rating> implementationMaturity,
        @Doc("How widely it is used.") Optional<Rating> adoption,
        @Doc("What it costs to use.") Optional<Rating> cost,
        @Doc("Whether a test tool exists.") Optional<Rating> testTool,
        @Doc("Where care happens that needs it.") List<Ref<CareSetting>> careSettings,
        @Doc("The systems that need it.") List<Ref<SystemType>> systemTypes,
        @Doc("Its versions, newest first.") List<Version> versions,
        @Doc("Other dates that matter.") List<KeyDate> dates,
        @Doc("How it relates to other standards.") List<Relation> relations,
        @Doc("The standards it takes the place of.") List<Ref<Standard>> replaces,
        @Doc("The standards that take its place.") List<Ref<Standard>> replacedBy,
        @Doc("The evidence a supplier can show.") List<String> conformance,
        @Doc("The terms it may be used under.") Optional<Licence> licence,
        @Doc("Its home on the web.") Optional<WebAddress> url,

        @Doc("Its entry in a public directory of standards.")
        Optional<Listing> listing)
        implements Entry {
    @Override
    public Kind kind() {
        return Kind.STANDARD;
    }

    /** How binding it is for whom, the strongest first; at least one. */
    public List<Binding> obligations() {
        return binding.all(origin().of("obligation"));
    }

    /** The strongest of its obligations. */
    public Binding strongest() {
        return obligations().getFirst();
    }

    /** How binding it is at the most. */
    public Obligation obligation() {
        return strongest().level();
    }

    /** The first day on which it is known to have been there: published or in use, or in force before that. */
    public Optional<PartialDate> firstKnown() {
        Comparator<PartialDate> earliest = Comparator.comparing(PartialDate::earliest);
        Optional<PartialDate> seen = Stream.of(
                        meta.issued().stream(),
                        versions.stream().flatMap(version -> version.issued().stream()),
                        obligations().stream().flatMap(one -> one.inUseSince().stream()))
                .flatMap(dates -> dates)
                .min(earliest);
        return Stream.concat(
                        seen.stream(),
                        obligations().stream()
                                .flatMap(one -> one.effectiveFrom().stream())
                                .filter(from -> seen.isPresent()))
                .min(earliest);
    }

    /** What somebody judged of it. */
    public Stream<Rating> ratings() {
        return Stream.of(processMaturity, implementationMaturity, adoption, cost, testTool)
                .flatMap(Optional::stream);
    }

    /**
     * Where it is in its life on a day, as far as its dated changes tell: for a later day than today the last change between them, for an
     * earlier one the last change up to it.
     */
    public Status statusOn(LocalDate day, LocalDate today) {
        LocalDate after = day.isBefore(today) ? LocalDate.MIN : today;
        return statusEvents.stream()
                .filter(event -> event.date().earliest().isAfter(after)
                        && !event.date().earliest().isAfter(day))
                .sorted(Comparator.comparing(event -> event.date()))
                .reduce((earlier, later) -> later)
                .map(StatusEvent::status)
                .orElse(status);
    }

    @Doc("A code the standard is known by.")
    public record ReferenceCode(
            @Doc("Who gave the code: DAPB, DCB, SCCI, ISB, ISO, HL7, IHE, RFC, PRSB or other.")
            String scheme,

            @Doc("The code as published.") String code) {
        /** The code with who gave it, where that is not part of it. */
        public String withScheme() {
            boolean said = code.toLowerCase(Locale.ROOT).contains(scheme.toLowerCase(Locale.ROOT));
            return said || scheme.equalsIgnoreCase("other") ? code : scheme + " " + code;
        }
    }

    @Doc("A change of status.")
    public record StatusEvent(
            @Doc("The status from then on.") Status status,
            @Doc("When it changed.") PartialDate date,
            @Doc("Why, or what it means.") Optional<String> note) {}

    @Doc("A judgement with the evidence behind it.")
    public record Rating(
            @Doc("From 1 (low) to 5 (high).") @Text(pattern = "[1-5]", hint = "a number from 1 to 5")
            String value,

            @Doc("When the judgement was made.") PartialDate asOf,
            @Doc("What it rests on.") String evidence) {}

    @Doc("A version of the standard.")
    public record Version(
            @Doc("The number or name.") String number,
            @Doc("Where this version is in its life.") Status status,
            @Doc("When it was published.") Optional<PartialDate> issued,
            @Doc("Where it can be read.") Optional<WebAddress> url,
            Location place) {}

    @Doc("A date that matters, with its confidence.")
    public record KeyDate(
            @Doc("What happened or happens.") String label,
            @Doc("When.") PartialDate date,
            @Doc("How sure we are.") Confidence confidence,
            @Doc("Where the date was seen.") Optional<Ref<Source>> source,
            Location place) {}

    @Doc("How the standard relates to another.")
    public record Relation(
            @Doc("The kind of relation.") RelationType type,
            @Doc("The other standard.") Ref<Standard> target,
            @Doc("A remark for readers.") Optional<String> note) {}

    @Doc("The terms of use.")
    public record Licence(
            @Doc("The terms, in one line.") String text,
            @Doc("How sure we are.") Confidence confidence) {}

    @Doc("An entry in a public directory.")
    public record Listing(
            @Doc("The directory's name.") String directory,
            @Doc("The date of the entry.") PartialDate asOf,
            @Doc("The status the directory gave.") String status,
            @Doc("The category the directory gave.") Optional<String> category,
            @Doc("The owner the directory gave.") Optional<String> owner) {}
}
