package handbook.moments;

import handbook.model.Binding;
import handbook.model.Entry;
import handbook.model.Event;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.site.SiteWords;
import handbook.model.value.PartialDate;
import handbook.moments.Moment.What;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the days of what is in the catalogue, in the order in which it names them. */
public record Moments(SiteWords words) {
    /** All that a standard tells of itself. */
    public Stream<Moment> of(Standard standard) {
        return Stream.of(
                        of(standard, What.PUBLISHED, "", standard.meta().issued()),
                        standard.versions().stream()
                                .flatMap(version -> of(standard, What.VERSION, version.number(), version.issued())),
                        standard.obligations().stream().flatMap(binding -> of(standard, binding)),
                        standard.statusEvents().stream()
                                .sorted(Comparator.comparing(Standard.StatusEvent::date))
                                .map(event ->
                                        new Moment(standard, What.STATUS, words.title(event.status()), event.date())),
                        standard.dates().stream()
                                .map(date -> new Moment(standard, What.OTHER, date.label(), date.date())),
                        review(standard))
                .flatMap(some -> some);
    }

    /** What an obligation of a standard tells: since when it binds, or else since when it is in use, and by when to comply. */
    public Stream<Moment> of(Standard standard, Binding binding) {
        String level = words.title(binding.level());
        Stream<Moment> start = binding.effectiveFrom().isPresent()
                ? of(standard, What.FROM, level, binding.effectiveFrom())
                : of(standard, What.SINCE, level, binding.inUseSince());
        return Stream.concat(start, of(standard, What.BY, level, binding.complyBy()));
    }

    /** When a policy is in force, and by when whom it obliges must have acted. */
    public Stream<Moment> of(Policy policy) {
        return Stream.of(
                        of(policy, What.FROM, "", policy.inForceFrom()),
                        of(policy, What.UNTIL, "", policy.inForceTo()),
                        policy.obliges().stream()
                                .flatMap(duty ->
                                        duty.by().stream().map(by -> new Moment(policy, What.BY, duty.what(), by))),
                        review(policy))
                .flatMap(some -> some);
    }

    public Moment of(Event event) {
        return new Moment(event, What.OTHER, event.title(), event.date());
    }

    private static Stream<Moment> review(Entry entry) {
        return of(entry, What.REVIEW, "", entry.meta().reviewBy().map(PartialDate::of));
    }

    private static Stream<Moment> of(Entry entry, What what, String which, Optional<PartialDate> date) {
        return date.stream().map(day -> new Moment(entry, what, which, day));
    }
}
