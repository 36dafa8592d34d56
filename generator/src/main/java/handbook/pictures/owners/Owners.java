package handbook.pictures.owners;

import handbook.model.Organisation;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.model.value.PartialDate;
import handbook.pictures.Picture;
import handbook.pictures.PictureTable;
import handbook.pictures.PictureTable.Cell;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Tone;
import handbook.pictures.owners.Flow.HandOver;
import handbook.pictures.owners.Flow.Row;
import handbook.pictures.scale.YearScale;
import handbook.pictures.steps.Step;
import handbook.pictures.steps.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How organisations took over from one another, as bars over time. */
public final class Owners {
    /** With fewer, a list says as much. */
    private static final int FEWEST = 3;
    /** Steps to former and later bodies. */
    private static final int FURTHEST = 6;
    /** Of one picture. */
    private static final int MOST = 40;

    private static final Comparator<Organisation> EARLIEST_FIRST = Comparator.comparing(
                    (Organisation one) -> one.from().map(PartialDate::toString).orElse(""))
            .thenComparing(Organisation::title)
            .thenComparing(Organisation::id);

    private final Site site;
    private final SiteWords words;
    private final Map<String, Organisation> rows = new LinkedHashMap<>();

    private Owners(Site site) {
        this.site = site;
        this.words = site.words();
    }

    /** All that took over or handed over; nothing where there is too little to look at. */
    public static Optional<Picture> of(Site site) {
        Owners owners = new Owners(site);
        site.all(Organisation.class).stream()
                .filter(one -> site.successors(one).isEmpty())
                .filter(one -> !site.predecessors(one).isEmpty())
                .sorted(Comparator.comparing((Organisation one) -> one.title()).thenComparing(Organisation::id))
                .forEach(owners::add);
        return owners.draw("all", Optional.empty());
    }

    /** Those that came before one and after it. */
    public static Optional<Picture> of(Organisation organisation, Site site) {
        Owners owners = new Owners(site);
        Walk<Organisation> walk = new Walk<>(organisation);
        walk.bases(FURTHEST, owners::bases);
        walk.users(FURTHEST, owners::users);
        Map<String, Organisation> met = new LinkedHashMap<>(Map.of(organisation.id(), organisation));
        walk.followed().stream()
                .flatMap(step -> Stream.of(step.base(), step.user()))
                .forEach(one -> met.putIfAbsent(one.id(), one));
        met.values().stream()
                .filter(one -> site.successors(one).stream().noneMatch(other -> met.containsKey(other.id())))
                .sorted(EARLIEST_FIRST)
                .forEach(owners::add);
        owners.rows.keySet().retainAll(met.keySet());
        return owners.draw("own", Optional.of(organisation));
    }

    private List<Step<Organisation>> bases(Organisation one) {
        return site.predecessors(one).stream().map(base -> step(one, base)).toList();
    }

    private List<Step<Organisation>> users(Organisation one) {
        return site.successors(one).stream().map(user -> step(user, one)).toList();
    }

    private static Step<Organisation> step(Organisation user, Organisation base) {
        return new Step<>(user, new Step.How("", ""), base);
    }

    /** Adds a body below those it took over from, so that what is handed over goes down, past few others. */
    private void add(Organisation one) {
        if (rows.containsKey(one.id()) || rows.size() >= MOST) {
            return;
        }
        // Kept out of the way of circles; it gets its place below.
        rows.put(one.id(), one);
        site.predecessors(one).stream().sorted(EARLIEST_FIRST).forEach(this::add);
        rows.remove(one.id());
        rows.put(one.id(), one);
    }

    private Optional<Picture> draw(String form, Optional<Organisation> centre) {
        if (rows.size() < FEWEST) {
            return Optional.empty();
        }
        List<HandOver> handOvers = new ArrayList<>();
        for (Organisation one : rows.values()) {
            successors(one).forEach(other -> handOvers.add(new HandOver(one.id(), other.id())));
        }
        Flow flow = new Flow(
                rows.values().stream().map(one -> row(one, centre)).toList(),
                handOvers,
                YearScale.years(site.today()),
                words.text("pictures.owners.today"));
        return Optional.of(new Picture(
                "owners",
                words.text("pictures.owners.title." + form),
                words.text("pictures.owners.description"),
                table(),
                FlowDrawing.wide(flow, Picture.WIDE),
                FlowDrawing.narrow(flow, Picture.NARROW)));
    }

    private List<Organisation> successors(Organisation one) {
        return site.successors(one).stream()
                .filter(other -> rows.containsKey(other.id()) && !other.is(one))
                .toList();
    }

    private Row row(Organisation one, Optional<Organisation> centre) {
        boolean isCentre = centre.filter(one::is).isPresent();
        Tone tone = isCentre ? Tone.STRONG : one.to().isPresent() ? Tone.FADED : Tone.SOFT;
        List<Organisation> successors = successors(one);
        String told = successors.isEmpty()
                ? life(one)
                : life(one) + ". "
                        + words.say(
                                "pictures.owners.then",
                                Map.of(
                                        "bodies",
                                        successors.stream()
                                                .map(Organisation::title)
                                                .collect(Collectors.joining("; "))));
        return new Row(
                one.id(),
                card(one, life(one), isCentre),
                card(one, told, isCentre),
                one.from().map(YearScale::years),
                one.to().map(YearScale::years),
                tone);
    }

    private static Card card(Organisation one, String note, boolean isCentre) {
        return new Card(
                one.title(),
                Optional.of(note),
                isCentre ? Optional.empty() : Optional.of(Site.address(one)),
                isCentre ? Tone.STRONG : one.to().isPresent() ? Tone.FADED : Tone.PLAIN);
    }

    /** From when to when it was there, as exactly as is known. */
    private String life(Organisation one) {
        Optional<String> from = one.from().map(words::date);
        Optional<String> to = one.to().map(words::date);
        String form = from.isPresent() ? to.isPresent() ? "both" : "from" : to.isPresent() ? "to" : "none";
        return words.say("pictures.owners.life." + form, Map.of("from", from.orElse(""), "to", to.orElse("")));
    }

    private PictureTable table() {
        return new PictureTable(
                Stream.of("body", "life", "then")
                        .map(name -> words.text("pictures.owners.columns." + name))
                        .toList(),
                rows.values().stream()
                        .flatMap(one -> successors(one).stream()
                                .map(other -> List.of(
                                        Cell.of(one.title(), Site.address(one)),
                                        Cell.of(life(one)),
                                        Cell.of(other.title(), Site.address(other)))))
                        .toList());
    }
}
