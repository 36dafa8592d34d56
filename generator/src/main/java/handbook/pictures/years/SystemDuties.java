package handbook.pictures.years;

import handbook.applicability.Answer.StandardApplies;
import handbook.applicability.RequirementSet;
import handbook.model.choice.Obligation;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.moments.Moment;
import handbook.moments.Moment.What;
import handbook.moments.Moments;
import handbook.pictures.Picture;
import handbook.pictures.PictureTable;
import handbook.pictures.PictureTable.Cell;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Tone;
import handbook.pictures.years.YearsDown.Stop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Since when and by when the standards bind that a type of system is asked for, and what of them is still to come. */
public final class SystemDuties {
    /** With fewer, the tables say as much. */
    private static final int FEWEST = 3;
    /** So that the picture stays one that can be taken in. */
    private static final int MOST = 12;

    private static final Set<What> CHANGES = EnumSet.of(What.VERSION, What.STATUS, What.OTHER);

    private final Site site;
    private final SiteWords words;
    private final MomentWords says;

    private SystemDuties(Site site) {
        this.site = site;
        this.words = site.words();
        this.says = new MomentWords(site);
    }

    /** Nothing where there is too little to look at. */
    public static Optional<Picture> of(RequirementSet set, Site site) {
        return new SystemDuties(site).draw(set.standards());
    }

    private Optional<Picture> draw(List<StandardApplies> standards) {
        List<DutyRow> rows = standards.stream()
                .map(this::row)
                .filter(row -> !row.moments().isEmpty())
                .sorted(Comparator.comparing(this::next).thenComparing(DutyRow::latest, Comparator.reverseOrder()))
                .toList();
        if (rows.size() < FEWEST) {
            return Optional.empty();
        }
        List<DutyRow> shown = rows.subList(0, Math.min(MOST, rows.size()));
        long undated = standards.stream()
                .filter(one -> one.group() == Obligation.MANDATED)
                .filter(one -> row(one).moments().isEmpty())
                .count();
        return Optional.of(new Picture(
                "duties",
                words.text("pictures.duties.title"),
                description(rows.size() - shown.size(), undated),
                table(shown),
                new DutyRowsDrawing(shown, says, site.today()).of(Picture.WIDE),
                YearsDown.of(stops(shown), Picture.NARROW)));
    }

    private String description(int more, long undated) {
        Stream<String> sentences = Stream.of(
                words.text("pictures.duties.description"),
                more == 0 ? "" : words.say("pictures.duties.more", Map.of("count", more)),
                undated == 0 ? "" : words.say("pictures.duties.undated", Map.of("count", undated)));
        return String.join(" ", sentences.filter(one -> !one.isEmpty()).toList());
    }

    /** The days of what binds, for a mandated standard; of any, what is still to come. */
    private DutyRow row(StandardApplies one) {
        Moments moments = new Moments(words);
        Stream<Moment> bound = one.binds().binding().stream()
                .flatMap(binding -> moments.of(one.entity(), binding))
                .filter(moment -> one.group() == Obligation.MANDATED || says.isComing(moment));
        Stream<Moment> coming = moments.of(one.entity())
                .filter(moment -> CHANGES.contains(moment.what()))
                .filter(says::isComing);
        return new DutyRow(
                one.entity(),
                Stream.concat(bound, coming)
                        .sorted(Comparator.comparing(Moment::date))
                        .toList());
    }

    /** The first day that is still to come; of a standard without one, none that ever comes. */
    private LocalDate next(DutyRow row) {
        return row.moments().stream()
                .filter(says::isComing)
                .map(moment -> moment.date().earliest())
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    private PictureTable table(List<DutyRow> rows) {
        return new PictureTable(
                List.of(
                        words.text("pictures.duties.columns.standard"),
                        words.text("pictures.duties.columns.what"),
                        words.text("pictures.duties.columns.date")),
                rows.stream()
                        .flatMap(row -> row.moments().stream())
                        .map(moment -> List.of(
                                Cell.of(moment.of().title(), Site.address(moment.of())),
                                Cell.of(says.what(moment)),
                                Cell.of(says.date(moment))))
                        .toList());
    }

    /** The latest day first, with today between what is to come and what was. */
    private List<Stop> stops(List<DutyRow> rows) {
        List<Moment> all = rows.stream()
                .flatMap(row -> row.moments().stream())
                .sorted(Comparator.comparing(Moment::date).reversed())
                .toList();
        List<Stop> stops =
                new ArrayList<>(years(all.stream().filter(says::isComing).toList(), Tone.COMING));
        stops.add(new Stop(says.today(), Tone.ALERT, List.of()));
        stops.addAll(years(all.stream().filter(moment -> !says.isComing(moment)).toList(), Tone.STRONG));
        return stops;
    }

    private List<Stop> years(List<Moment> moments, Tone tone) {
        List<Stop> stops = new ArrayList<>();
        List<Integer> years =
                moments.stream().map(moment -> moment.date().year()).distinct().toList();
        for (int year : years) {
            Map<List<Object>, List<Moment>> days = moments.stream()
                    .filter(moment -> moment.date().year() == year)
                    .collect(Collectors.groupingBy(
                            moment -> List.of(moment.of(), moment.date()), LinkedHashMap::new, Collectors.toList()));
            stops.add(new Stop(
                    Integer.toString(year),
                    tone,
                    days.values().stream().map(day -> card(day, tone)).toList()));
        }
        return stops;
    }

    /** What happens to a standard on a day. */
    private Card card(List<Moment> day, Tone tone) {
        return new Card(
                day.getFirst().of().title(),
                Optional.of(day.stream().map(says::whatAndDate).collect(Collectors.joining(" · "))),
                Optional.of(Site.address(day.getFirst().of())),
                tone == Tone.COMING ? Tone.COMING : Tone.PLAIN);
    }
}
