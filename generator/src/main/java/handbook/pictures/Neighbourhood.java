package handbook.pictures;

import handbook.model.Standard;
import handbook.model.choice.RelationType;
import handbook.model.choice.Status;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.pictures.columns.Columns;
import handbook.pictures.columns.Columns.Column;
import handbook.pictures.columns.Columns.Edge;
import handbook.pictures.columns.Columns.Node;
import handbook.pictures.columns.ColumnsDrawing;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a standard rests on and what rests on it, two steps each way. */
public final class Neighbourhood {
    /** Relations in which one standard rests on the other. */
    private static final Set<RelationType> RESTS_ON =
            Set.of(RelationType.REQUIRES, RelationType.PROFILES, RelationType.IMPLEMENTS, RelationType.PART_OF);

    private static final List<String> STEPS = List.of("nearest", "next");
    /** With fewer around it, a list says as much. */
    private static final int FEWEST = 3;
    /** Of one column, so that the picture stays one that can be taken in. */
    private static final int MOST = 12;

    private final Site site;
    private final SiteWords words;
    private final Standard centre;
    private final Set<String> met = new LinkedHashSet<>();
    private final List<Link> links = new ArrayList<>();

    private Neighbourhood(Standard centre, Site site) {
        this.site = site;
        this.words = site.words();
        this.centre = centre;
        met.add(centre.id());
    }

    /** That one standard rests on another. */
    private record Link(Standard from, RelationType type, Standard to) {}

    /** A standard that was met, and by which link. */
    private record Met(Standard standard, Link by) {}

    /** Nothing where there is too little to look at. */
    public static Optional<Picture> of(Standard standard, Site site) {
        return new Neighbourhood(standard, site).draw();
    }

    private Optional<Picture> draw() {
        List<List<Met>> users = steps(this::usersOf, false);
        List<List<Met>> bases = steps(this::basesOf, true);
        if (met.size() <= FEWEST) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        for (int step = users.size() - 1; step >= 0; step--) {
            columns.add(column("users", STEPS.get(step), users.get(step)));
        }
        columns.add(new Column(words.text("pictures.neighbourhood.this"), List.of(node(centre, "", Tone.STRONG))));
        for (int step = 0; step < bases.size(); step++) {
            columns.add(column("bases", STEPS.get(step), bases.get(step)));
        }
        Columns drawn = new Columns(
                        columns,
                        links.stream()
                                .map(link -> new Edge(link.from.id(), link.to.id()))
                                .toList())
                .untangled();
        return Optional.of(new Picture(
                "neighbourhood",
                words.text("pictures.neighbourhood.title"),
                words.text("pictures.neighbourhood.description"),
                table(),
                ColumnsDrawing.wide(drawn, Picture.WIDE),
                ColumnsDrawing.narrow(drawn, Picture.NARROW)));
    }

    private interface Next {
        List<Link> after(Standard standard);
    }

    /** The standards one step away, two steps away; each once, where it is nearest. */
    private List<List<Met>> steps(Next next, boolean onwards) {
        List<List<Met>> steps = new ArrayList<>();
        List<Standard> from = List.of(centre);
        for (int step = 0; step < STEPS.size() && !from.isEmpty(); step++) {
            Map<String, Met> found = new LinkedHashMap<>();
            List<Link> followed = new ArrayList<>();
            for (Standard standard : from) {
                for (Link link : next.after(standard)) {
                    Standard other = onwards ? link.to : link.from;
                    boolean isNew = !met.contains(other.id());
                    if (isNew && (found.containsKey(other.id()) || found.size() < MOST)) {
                        found.putIfAbsent(other.id(), new Met(other, link));
                        followed.add(link);
                    }
                }
            }
            met.addAll(found.keySet());
            links.addAll(followed);
            if (!found.isEmpty()) {
                steps.add(List.copyOf(found.values()));
            }
            from = found.values().stream().map(Met::standard).toList();
        }
        return steps;
    }

    private List<Link> basesOf(Standard standard) {
        Map<String, Link> bases = new LinkedHashMap<>();
        for (Standard.Relation relation : standard.relations()) {
            if (RESTS_ON.contains(relation.type())) {
                site.find(relation.target())
                        .ifPresent(base -> bases.putIfAbsent(base.id(), new Link(standard, relation.type(), base)));
            }
        }
        return List.copyOf(bases.values());
    }

    private List<Link> usersOf(Standard standard) {
        return site.referring(standard, Standard.class).stream()
                .flatMap(user -> basesOf(user).stream())
                .filter(link -> link.to.is(standard))
                .toList();
    }

    private Column column(String side, String step, List<Met> members) {
        String texts = "pictures.neighbourhood." + side + ".";
        return new Column(
                words.text(texts + step),
                members.stream()
                        .map(one -> node(one.standard, words.text(texts + one.by.type.id()), tone(one.standard)))
                        .toList());
    }

    private static Tone tone(Standard standard) {
        return standard.status() == Status.ACTIVE ? Tone.PLAIN : Tone.FADED;
    }

    private Node node(Standard standard, String remark, Tone tone) {
        String status = standard.status() == Status.ACTIVE ? "" : words.title(standard.status());
        List<String> notes =
                Stream.of(remark, status).filter(note -> !note.isEmpty()).toList();
        return new Node(
                standard.id(),
                new Card(
                        standard.title(),
                        notes.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", notes)),
                        tone == Tone.STRONG ? Optional.empty() : Optional.of(Site.address(standard)),
                        tone));
    }

    private PictureTable table() {
        return new PictureTable(
                List.of(
                        words.text("pictures.neighbourhood.columns.from"),
                        words.text("pictures.neighbourhood.columns.how"),
                        words.text("pictures.neighbourhood.columns.to")),
                links.stream()
                        .map(link -> List.of(
                                PictureTable.Cell.of(link.from.title(), Site.address(link.from)),
                                PictureTable.Cell.of(words.title(link.type)),
                                PictureTable.Cell.of(link.to.title(), Site.address(link.to))))
                        .toList());
    }
}
