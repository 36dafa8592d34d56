package handbook.pictures.maturity;

import handbook.model.Capability;
import handbook.model.Entity;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.pictures.Picture;
import handbook.pictures.PictureTable;
import handbook.pictures.PictureTable.Cell;
import handbook.pictures.columns.Columns;
import handbook.pictures.columns.Columns.Column;
import handbook.pictures.columns.Columns.Edge;
import handbook.pictures.columns.Columns.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What all capabilities wait for, a picture for each level. */
public final class LevelNeeds {
    /** With fewer, the capabilities' own pages say as much. */
    private static final int FEWEST = 3;

    private final SiteWords words;
    private final int level;
    private final List<LevelTie> ties;

    private LevelNeeds(SiteWords words, int level, List<LevelTie> ties) {
        this.words = words;
        this.level = level;
        this.ties = ties;
    }

    /** The lowest level first; none where there is too little to look at. */
    public static List<Picture> of(Site site) {
        List<LevelTie> all = LevelTie.all(site);
        if (all.size() < FEWEST) {
            return List.of();
        }
        List<Integer> levels = all.stream().map(LevelTie::forLevel).distinct().toList();
        List<Picture> pictures = new ArrayList<>();
        for (int level : levels) {
            List<LevelTie> ties =
                    all.stream().filter(tie -> tie.forLevel() == level).toList();
            pictures.add(new LevelNeeds(site.words(), level, ties).draw());
        }
        return pictures;
    }

    private Picture draw() {
        List<Node> first = ties.stream()
                .map(tie -> LevelTie.node(tie.firstName(), tie.first(), says("pictures.maturity.level", tie)))
                .distinct()
                .toList();
        List<Node> then = Entity.once(ties.stream().map(LevelTie::then)).stream()
                .map(one -> LevelTie.node(one.id(), one, needs(one)))
                .toList();
        Columns drawn = new Columns(
                        List.of(
                                new Column(words.text("pictures.maturity.levels.first"), first),
                                new Column(words.say("pictures.maturity.levels.then", Map.of("level", level)), then)),
                        ties.stream()
                                .map(tie -> new Edge(tie.firstName(), tie.then().id()))
                                .distinct()
                                .toList())
                .untangled();
        return new Picture(
                "level-" + level + "-needs",
                words.say("pictures.maturity.levels.title", Map.of("level", level)),
                words.text("pictures.maturity.levels.description"),
                table(),
                drawn);
    }

    private String needs(Capability then) {
        return ties.stream().filter(tie -> tie.then().is(then)).map(this::need).collect(Collectors.joining(" · "));
    }

    private String need(LevelTie tie) {
        return says("pictures.maturity.levels.needs." + tie.whose().id(), tie);
    }

    private String says(String key, LevelTie tie) {
        return words.say(
                key,
                Map.of(
                        "level",
                        tie.level(),
                        "forLevel",
                        tie.forLevel(),
                        "title",
                        tie.first().title()));
    }

    private PictureTable table() {
        return new PictureTable(
                LevelTie.headings(words),
                ties.stream()
                        .map(tie -> List.of(Cell.of(tie.then().title(), Site.address(tie.then())), Cell.of(need(tie))))
                        .toList());
    }
}
