package handbook.pictures.owners;

import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Tone;
import handbook.pictures.lettering.Hand;
import handbook.pictures.lettering.Paragraph;
import handbook.pictures.scale.YearScale;
import java.util.ArrayList;
import java.util.List;

/** The scale of a flow, as far as today, with its words and its bars. */
final class FlowScale {
    /** Between the years that are written, at the least. */
    private static final int APART = 44;
    /** One whose start is not known begins so much before the first date. */
    private static final int BEFORE = 18;

    private final Flow flow;
    private final int left;
    private final YearScale years;
    private final Paragraph today;

    FlowScale(Flow flow, int left, int width) {
        this.flow = flow;
        this.left = left;
        this.today = Paragraph.line(flow.todaysName(), Hand.NOTE);
        this.years = new YearScale(flow.first(), flow.today(), left + BEFORE, left + width - today.width() / 2 - 1);
    }

    static int height() {
        return Hand.NOTE.lineHeight();
    }

    /** The bar of a body; one without an end reaches today, one without a start comes from before the scale. */
    Area bar(Flow.Row row, int y, int height) {
        int from = row.from().map(years::place).orElse(left);
        int to = years.place(row.to().orElse(flow.today()));
        return new Area(from, y, Math.max(height / 2, to - from), height);
    }

    /** The years and today in words; a year that would stand under today's name is left out. */
    List<Shape> written() {
        int end = years.place(flow.today());
        List<Shape> shapes = new ArrayList<>();
        years.ticks(APART).stream()
                .filter(year -> years.place(year) + APART / 2 < end - today.width() / 2)
                .forEach(year -> shapes.add(words(Paragraph.line(year.toString(), Hand.NOTE), years.place(year))));
        shapes.add(words(today, end));
        return shapes;
    }

    private static Shape words(Paragraph paragraph, int x) {
        return new Shape.Words(new Point(x, 0), Shape.Side.MIDDLE, paragraph, Tone.PLAIN);
    }

    /** A line for each round year and for today. */
    List<Shape> lines(int top, int bottom) {
        List<Shape> shapes = new ArrayList<>();
        years.ticks(APART).forEach(year -> shapes.add(upright(years.place(year), top, bottom, Tone.SOFT)));
        shapes.add(upright(years.place(flow.today()), top, bottom, Tone.COMING));
        return shapes;
    }

    private static Shape upright(int x, int top, int bottom, Tone tone) {
        return Shape.Line.between(new Point(x, top), new Point(x, bottom), tone);
    }
}
