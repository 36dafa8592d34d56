package handbook.output.requirements;

import handbook.model.Binding;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.site.SiteWords;
import handbook.model.value.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates in words, each with what it is. */
final class RecordedDates {
    private RecordedDates() {}

    /** Every date of a standard, those that bind first. */
    static List<String> all(Standard standard, Optional<Binding> binding, SiteWords words) {
        Stream<String> bound = Stream.of(
                        said("documents.schedule.bindingFrom", binding.flatMap(Binding::effectiveFrom), words),
                        said("documents.schedule.inUseSince", binding.flatMap(Binding::inUseSince), words),
                        said("documents.schedule.complyBy", binding.flatMap(Binding::complyBy), words))
                .flatMap(Optional::stream);
        return Stream.concat(bound, others(standard, words).stream()).toList();
    }

    /** The dates of a standard besides those from and by which it binds. */
    static List<String> others(Standard standard, SiteWords words) {
        Stream<String> published =
                standard.meta().issued().stream().map(date -> dated(words.text("kit.dates.published"), date, words));
        Stream<String> changes = standard.statusEvents().stream()
                .sorted(Comparator.comparing(Standard.StatusEvent::date))
                .map(event -> dated(words.title(event.status()), event.date(), words));
        Stream<String> dates = standard.dates().stream().map(date -> dated(date.label(), date.date(), words));
        return Stream.of(published, changes, dates).flatMap(some -> some).toList();
    }

    /** What somebody must do, and by when. */
    static String duty(Policy.Duty duty, SiteWords words) {
        return duty.by()
                .map(by -> words.say(
                        "documents.workbook.dutyBy",
                        Map.of("who", duty.who(), "what", duty.what(), "day", words.date(by))))
                .orElseGet(() -> words.say("documents.workbook.duty", Map.of("who", duty.who(), "what", duty.what())));
    }

    /** Since or until when a policy is in force. */
    static Optional<String> said(String key, Optional<PartialDate> date, SiteWords words) {
        return date.map(day -> words.say(key, Map.of("day", words.date(day))));
    }

    private static String dated(String what, PartialDate date, SiteWords words) {
        return words.say("kit.dates.dated", Map.of("what", what, "date", words.date(date)));
    }
}
