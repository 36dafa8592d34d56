package handbook.output.requirements;

import handbook.model.Binding;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.site.SiteWords;
import handbook.model.value.PartialDate;
import handbook.moments.Moment;
import handbook.moments.Moment.What;
import handbook.moments.Moments;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Dates in words, each with what it is. */
final class RecordedDates {
    private static final Set<What> BESIDES = EnumSet.of(What.PUBLISHED, What.STATUS, What.OTHER);

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
        return new Moments(words)
                .of(standard)
                .filter(moment -> BESIDES.contains(moment.what()))
                .map(moment -> dated(name(moment, words), moment.date(), words))
                .toList();
    }

    private static String name(Moment moment, SiteWords words) {
        return moment.what() == What.PUBLISHED ? words.text("kit.dates.published") : moment.which();
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
