package handbook.pictures.places;

import handbook.model.CaseStudy;
import handbook.model.Kind;
import handbook.model.choice.Region;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.pictures.Picture;
import handbook.pictures.PictureTable;
import handbook.pictures.PictureTable.Cell;
import handbook.pictures.drawing.Tile;
import handbook.pictures.drawing.Tile.Line;
import handbook.pictures.drawing.Tone;
import handbook.pictures.lettering.Hand;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The case studies by region, each region a tile about where it lies. */
public final class CaseStudyMap {
    private static final String TEXTS = "pictures.case-studies.";
    /** With fewer regions that have any, a list says as much. */
    private static final int FEWEST = 3;

    private final Site site;
    private final SiteWords words;

    private CaseStudyMap(Site site) {
        this.site = site;
        this.words = site.words();
    }

    /** Nothing where there is too little to look at. */
    public static Optional<Picture> of(Site site) {
        return new CaseStudyMap(site).draw();
    }

    private Optional<Picture> draw() {
        Map<Region, List<CaseStudy>> studies = new EnumMap<>(Region.class);
        List<CaseStudy> elsewhere = new ArrayList<>();
        for (CaseStudy study : site.all(CaseStudy.class)) {
            study.region()
                    .map(region -> studies.computeIfAbsent(region, key -> new ArrayList<>()))
                    .orElse(elsewhere)
                    .add(study);
        }
        return studies.size() < FEWEST ? Optional.empty() : Optional.of(picture(studies, elsewhere));
    }

    private Picture picture(Map<Region, List<CaseStudy>> studies, List<CaseStudy> elsewhere) {
        int most = studies.values().stream().mapToInt(List::size).max().orElse(1);
        Map<Region, Tile> tiles = new EnumMap<>(Region.class);
        List<List<Cell>> rows = new ArrayList<>();
        for (Region region : Region.values()) {
            List<CaseStudy> here = studies.getOrDefault(region, List.of());
            tiles.put(region, tile(words.title(region), here, (double) here.size() / most, Tone.SOFT));
            here.forEach(study -> rows.add(row(words.title(region), study)));
        }
        String wider = words.text(TEXTS + "wider");
        elsewhere.forEach(study -> rows.add(row(wider, study)));
        Optional<Tile> beside =
                elsewhere.isEmpty() ? Optional.empty() : Optional.of(tile(wider, elsewhere, 0, Tone.FADED));
        RegionsDrawing drawing = new RegionsDrawing(tiles, beside);
        return new Picture(
                "case-study-map",
                words.text(TEXTS + "title"),
                words.text(TEXTS + "description"),
                new PictureTable(
                        List.of(words.text(TEXTS + "columns.region"), words.text(TEXTS + "columns.study")), rows),
                drawing.wide(Picture.WIDE),
                drawing.narrow(Picture.NARROW));
    }

    private Tile tile(String name, List<CaseStudy> studies, double share, Tone tone) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(name, Hand.HEADING));
        lines.add(Line.of(
                words.say("kinds." + Kind.CASE_STUDY.id() + ".count", Map.of("count", studies.size())), Hand.NOTE));
        studies.forEach(study -> lines.add(Line.to(Site.address(study), study.title())));
        return new Tile(lines, share, studies.isEmpty() ? Tone.FADED : tone);
    }

    private static List<Cell> row(String region, CaseStudy study) {
        return List.of(Cell.of(region), Cell.of(study.title(), Site.address(study)));
    }
}
