package handbook.pages.views;

import handbook.lists.Listing;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Event;
import handbook.model.Kind;
import handbook.model.site.SiteWords;
import handbook.model.site.Tool;
import handbook.model.value.PartialDate;
import handbook.pages.routes.Anchor;
import handbook.pages.routes.Section;
import handbook.pages.routes.SiteIndex;
import handbook.pictures.Picture;
import handbook.pictures.years.Coming;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The front page.
 *
 * @param doors the ways in
 * @param starts where to begin for those new to this
 * @param changed entries that changed last, newest first
 * @param events what happened last, newest first
 * @param coming what comes next
 * @param figures how much of what there is
 */
public record HomeView(
        List<Door> doors,
        List<Anchor> starts,
        List<Change> changed,
        List<Event> events,
        Optional<Picture> coming,
        List<Figure> figures) {
    /** In units of the picture: the page has no side column. */
    private static final int WIDTH = 960;

    private static final int STARTS = 3;
    private static final int CHANGES = 5;
    private static final int EVENTS = 4;
    private static final List<Kind> COUNTED = List.of(
            Kind.STANDARD, Kind.CRITERION, Kind.SYSTEM_TYPE, Kind.POLICY, Kind.NEED, Kind.CASE_STUDY, Kind.CHAPTER);

    /** A way in. */
    public record Door(String title, String text, String address) {}

    /** How many things of a kind there are. */
    public record Figure(String name, long count, String address) {}

    /** Something that changed. */
    public record Change(Entry entry, PartialDate date) {}

    private static final Map<Kind, String> DOORS = Map.of(
            Kind.CAPABILITY,
            Tool.ROADMAP.address(),
            Kind.CHAPTER,
            "handbook/",
            Kind.SYSTEM_TYPE,
            Tool.APPLIES.address(),
            Kind.STANDARD,
            "standards/");

    static HomeView of(SiteIndex index) {
        return new HomeView(
                doors(index),
                starts(index),
                changed(index),
                events(index),
                Coming.of(index.site(), WIDTH),
                figures(index));
    }

    private static List<Door> doors(SiteIndex index) {
        Kind plan = index.section(Kind.CAPABILITY).isPresent() ? Kind.CAPABILITY : Kind.CHAPTER;
        return Stream.of(plan, Kind.SYSTEM_TYPE, Kind.STANDARD)
                .filter(kind -> index.section(kind).isPresent())
                .map(kind -> door(kind, index.site().words()))
                .toList();
    }

    private static Door door(Kind kind, SiteWords words) {
        String texts = "sections.doors." + kind.id();
        return new Door(words.text(texts + ".title"), words.text(texts + ".text"), DOORS.getOrDefault(kind, ""));
    }

    private static List<Anchor> starts(SiteIndex index) {
        List<Anchor> starts = new ArrayList<>();
        index.published(Kind.CHAPTER).stream()
                .limit(STARTS)
                .forEach(chapter -> starts.add(new Anchor(chapter.title(), index.address(chapter))));
        index.section(Kind.TERM)
                .ifPresent(glossary -> starts.add(
                        new Anchor(index.site().words().text("sections.whatTheWordsMean"), glossary.address())));
        return starts;
    }

    private static List<Change> changed(SiteIndex index) {
        List<Change> changes = new ArrayList<>();
        for (Section section : index.sections()) {
            for (Entity entity : index.published(section.kind())) {
                if (entity instanceof Entry entry) {
                    entry.meta()
                            .modified()
                            .filter(date ->
                                    !date.earliest().isAfter(index.site().today()))
                            .ifPresent(date -> changes.add(new Change(entry, date)));
                }
            }
        }
        changes.sort(Comparator.comparing(Change::date).reversed());
        return List.copyOf(changes.subList(0, Math.min(CHANGES, changes.size())));
    }

    private static List<Event> events(SiteIndex index) {
        return index.published(Kind.EVENT).stream()
                .map(Event.class::cast)
                .filter(event -> !event.date().latest().isAfter(index.site().today()))
                .sorted(Comparator.comparing(Event::date).reversed())
                .limit(EVENTS)
                .toList();
    }

    private static List<Figure> figures(SiteIndex index) {
        return COUNTED.stream()
                .flatMap(kind -> index.section(kind).stream())
                .map(section -> figure(index, section))
                .toList();
    }

    private static Figure figure(SiteIndex index, Section section) {
        SiteWords words = index.site().words();
        Kind kind = section.kind();
        long count = Listing.counted(index.published(kind));
        return new Figure(count == 1 ? words.title(kind) : words.plural(kind), count, section.address());
    }
}
