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
        this.before = LevelTie.before(capability, site);
        this.after = LevelTie.after(capability, site);
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
                            .map(tie -> LevelTie.node(tie.name(), tie.first(), says(tie, "before")))
                            .toList()));
            before.forEach(tie -> edges.add(new Edge(tie.name(), level(tie.forLevel()))));
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
                            .map(tie -> LevelTie.node(tie.name(), tie.then(), says(tie, "after")))
                            .toList()));
            after.forEach(tie -> edges.add(new Edge(level(tie.level()), tie.name())));
        }
        Columns drawn = new Columns(columns, edges);
        return new Picture(
                "ties",
                words.text("pictures.maturity.own.title"),
                words.text("pictures.maturity.own.description"),
                table(),
                drawn);
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
                LevelTie.headings(words),
                Stream.concat(
                                before.stream().map(tie -> row(tie.first(), says(tie, "before"))),
                                after.stream().map(tie -> row(tie.then(), says(tie, "after"))))
                        .toList());
    }

    private static List<Cell> row(Capability other, String says) {
        return List.of(Cell.of(other.title(), Site.address(other)), Cell.of(says));
    }
}
