package handbook.pictures.places;

import handbook.model.CaseStudy;
import handbook.model.CaseStudy.Measure;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.pictures.Picture;
import handbook.pictures.PictureTable;
import handbook.pictures.PictureTable.Cell;
import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Tone;
import handbook.pictures.lettering.Hand;
import handbook.pictures.lettering.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a case study measured before and after, as bars; each pair has its own scale. */
public final class MeasureBars {
    private static final String TEXTS = "pictures.measures.";
    private static final int BAR = 14;
    private static final int LONGEST = 480;
    private static final int LEAST = 2;
    private static final int BETWEEN = 8;
    private static final int BETWEEN_PAIRS = 16;

    private final SiteWords words;
    private final List<Pair> pairs;

    /** A measure with its two numbers. */
    private record Pair(Measure measure, CaseStudy.Figures figures) {}

    private MeasureBars(CaseStudy study, SiteWords words) {
        this.words = words;
        this.pairs = study.measures().stream()
                .flatMap(measure -> measure.figures().stream().map(figures -> new Pair(measure, figures)))
                .toList();
    }

    /** Nothing where no figures can be compared. */
    public static Optional<Picture> of(CaseStudy study, Site site) {
        MeasureBars bars = new MeasureBars(study, site.words());
        return bars.pairs.isEmpty() ? Optional.empty() : Optional.of(bars.picture());
    }

    private Picture picture() {
        return new Picture(
                "measure-bars",
                words.text(TEXTS + "title"),
                words.text(TEXTS + "description"),
                new PictureTable(
                        List.of(
                                words.text(TEXTS + "columns.measure"),
                                words.text(TEXTS + "columns.before"),
                                words.text(TEXTS + "columns.after")),
                        pairs.stream()
                                .map(pair -> List.of(
                                        Cell.of(pair.measure.name()),
                                        Cell.of(pair.measure.before().orElse("")),
                                        Cell.of(pair.measure.after())))
                                .toList()),
                drawing(Picture.WIDE),
                drawing(Picture.NARROW));
    }

    private Drawing drawing(int width) {
        List<Shape> shapes = new ArrayList<>();
        int y = 0;
        for (Pair pair : pairs) {
            y += y > 0 ? BETWEEN_PAIRS : 0;
            y = say(pair.measure.name(), Hand.HEADING, y, width, shapes) + BETWEEN;
            int most = Math.max(pair.figures.before(), pair.figures.after());
            y = bar(
                    "before",
                    pair.measure.before().orElse(""),
                    y,
                    shapes,
                    width,
                    Tone.SOFT,
                    share(pair.figures.before(), most));
            y = bar("after", pair.measure.after(), y, shapes, width, Tone.STRONG, share(pair.figures.after(), most));
        }
        return new Drawing(width, y, shapes);
    }

    private static double share(int number, int most) {
        return most == 0 ? 0 : (double) number / most;
    }

    private int bar(String when, String figure, int top, List<Shape> shapes, int width, Tone tone, double share) {
        String said = words.say(TEXTS + when, Map.of("figure", figure));
        int y = say(said, Hand.NOTE, top, width, shapes) + 2;
        int length = Math.max(LEAST, (int) Math.round(share * Math.min(width, LONGEST)));
        shapes.add(new Shape.Box(new Area(0, y, length, BAR), tone));
        return y + BAR + BETWEEN;
    }

    private static int say(String text, Hand hand, int y, int width, List<Shape> shapes) {
        Paragraph said = Paragraph.within(width, text, hand);
        shapes.add(new Shape.Words(new Point(0, y), Shape.Side.START, said, Tone.PLAIN));
        return y + said.height();
    }
}
