package handbook.pictures.maturity;

import handbook.model.Capability;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.pictures.Picture;
import handbook.pictures.PictureTable;
import handbook.pictures.PictureTable.Cell;
import handbook.pictures.columns.Columns;
import handbook.pictures.columns.Columns.Column;
import handbook.pictures.columns.Columns.Edge;
import handbook.pictures.columns.Columns.Node;
import handbook.pictures.columns.ColumnsDrawing;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the levels of a capability wait for, and what waits for them. */
public final class CapabilityTies {
    /** With fewer, a list says as much. */
    private static final int FEWEST = 3;

    private final Capability capability;
    private final SiteWords words;
    private final List<LevelTie> before;
    private final List<LevelTie> after;

    private CapabilityTies(Capability capability, Site site) {
        this.capability = capability;
        this.words = site.words();
        List<LevelTie> ties = LevelTie.all(site);
        this.before = ties.stream().filter(tie -> tie.then().is(capability)).toList();
        this.after = ties.stream()
                .filter(tie -> tie.first().is(capability))
                .sorted(java.util.Comparator.comparingInt(LevelTie::level))
                .toList();
    }

    /** Nothing where there is too little to look at. */
    public static Optional<Picture> of(Capability capability, Site site) {
        CapabilityTies ties = new CapabilityTies(capability, site);
        return ties.before.size() + ties.after.size() < FEWEST ? Optional.empty() : Optional.of(ties.draw());
    }

    private Picture draw() {
        List<Column> columns = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        if (!before.isEmpty()) {
            columns.add(new Column(
                    words.text("pictures.maturity.own.first"),
                    before.stream()
                            .map(tie -> node("first " + before.indexOf(tie), tie.first(), says(tie, "before")))
                            .toList()));
            before.forEach(tie -> edges.add(new Edge("first " + before.indexOf(tie), level(tie.forLevel()))));
        }
        columns.add(new Column(
                capability.title(),
                Stream.concat(
                                before.stream().map(LevelTie::forLevel),
                                after.stream().map(LevelTie::level))
                        .distinct()
                        .sorted()
                        .map(level -> new Node(
                                level(level), new Card(level(level), Optional.empty(), Optional.empty(), Tone.STRONG)))
                        .toList()));
        if (!after.isEmpty()) {
            columns.add(new Column(
                    words.text("pictures.maturity.own.then"),
                    after.stream()
                            .map(tie -> node("then " + after.indexOf(tie), tie.then(), says(tie, "after")))
                            .toList()));
            after.forEach(tie -> edges.add(new Edge(level(tie.level()), "then " + after.indexOf(tie))));
        }
        Columns drawn = new Columns(columns, edges);
        return new Picture(
                "ties",
                words.text("pictures.maturity.own.title"),
                words.text("pictures.maturity.own.description"),
                table(),
                ColumnsDrawing.wide(drawn, Picture.WIDE),
                ColumnsDrawing.narrow(drawn, Picture.NARROW));
    }

    private static Node node(String name, Capability other, String says) {
        return new Node(name, new Card(other.title(), Optional.of(says), Optional.of(Site.address(other)), Tone.PLAIN));
    }

    private String level(int level) {
        return words.say("pictures.maturity.level", Map.of("level", level));
    }

    private String says(LevelTie tie, String side) {
        return words.say(
                "pictures.maturity.own." + side + "." + tie.whose().id(),
                Map.of("level", tie.level(), "forLevel", tie.forLevel()));
    }

    private PictureTable table() {
        return new PictureTable(
                List.of(
                        words.text("pictures.maturity.columns.capability"),
                        words.text("pictures.maturity.columns.order")),
                Stream.concat(
                                before.stream().map(tie -> row(tie.first(), says(tie, "before"))),
                                after.stream().map(tie -> row(tie.then(), says(tie, "after"))))
                        .toList());
    }

    private static List<Cell> row(Capability other, String says) {
        return List.of(Cell.of(other.title(), Site.address(other)), Cell.of(says));
    }
}
