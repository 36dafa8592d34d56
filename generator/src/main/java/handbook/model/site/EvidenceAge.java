package handbook.model.site;

import handbook.model.Binding;
import handbook.model.Entry;
import handbook.model.Ref;
import handbook.model.Source;
import handbook.model.Standard;
import handbook.model.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How old the evidence for an entry is, whatever the age of its page.
 *
 * @param newest when the newest of it was seen; for a source that shows the past, the day its contents are of
 * @param old whether that is so long ago that readers must be told
 */
public record EvidenceAge(PartialDate newest, boolean old) {
    private static final int YEARS = 2;

    /** Nothing where no evidence is dated. */
    public static Optional<EvidenceAge> of(Entry entry, Site site) {
        LocalDate oldest = site.today().minusYears(YEARS);
        return dates(entry, site).stream()
                .max(Comparator.comparing(PartialDate::latest))
                .map(newest -> new EvidenceAge(newest, newest.latest().isBefore(oldest)));
    }

    private static List<PartialDate> dates(Entry entry, Site site) {
        List<PartialDate> dates = new ArrayList<>();
        Stream<Ref<Source>> cited = Stream.concat(
                entry.meta().sources().stream(), entry.meta().facts().stream().flatMap(fact -> fact.source().stream()));
        cited.flatMap(source -> site.find(source).stream())
                .flatMap(source -> source.asOf().or(source::retrieved).stream())
                .forEach(dates::add);
        if (entry instanceof Standard standard) {
            standard.obligations().stream()
                    .map(Binding::asOf)
                    .flatMap(Optional::stream)
                    .forEach(dates::add);
            standard.listing().map(Standard.Listing::asOf).ifPresent(dates::add);
            standard.ratings().map(Standard.Rating::asOf).forEach(dates::add);
        }
        return dates;
    }
}
