package handbook.pictures.years;

import handbook.model.site.SiteWords;
import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Shape.Side;
import handbook.pictures.drawing.Tone;
import handbook.pictures.lettering.Hand;
import handbook.pictures.lettering.Paragraph;
import handbook.pictures.years.YearCounts.OneYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws counts: years side by side with a bar above each and its kinds below it, or one below the other. */
record YearCountsDrawing(YearCounts counts, SiteWords words) {
    private static final int KINDS = 104;
    private static final int NARROWEST = 20;
    private static final int BETWEEN = 2;
    private static final int LINE = Hand.NOTE.lineHeight();
    private static final int YEAR = Hand.TITLE.lineHeight();
    /** How far the name of the last year may stand out. */
    private static final int OVERHANG = 10;

    private static final int TALLEST = 84;
    private static final int LOWEST = 6;
    private static final int CELL = 22;
    private static final int ROW = CELL + BETWEEN;
    private static final int GAP = 8;
    /** From how many on a cell stands out. */
    private static final int SOME = 2;

    private static final int MANY = 4;

    /** How many years fit beside each other. */
    static int fitting(YearCounts counts, int width) {
        return (width - KINDS - OVERHANG) / step(counts);
    }

    private static int step(YearCounts counts) {
        int widest = note(Integer.toString(counts.mostInYear())).width();
        return Math.max(NARROWEST, widest + 3) + 1;
    }

    Drawing wide() {
        int step = step(counts);
        int top = LINE + GAP;
        int floor = top + LINE + TALLEST;
        int below = floor + 2 * YEAR + GAP;
        List<Shape> shapes = new ArrayList<>();
        for (int at = 0; at < counts.years().size(); at++) {
            column(counts.years().get(at), at, KINDS + at * step, step, floor, shapes);
        }
        int width = KINDS + counts.years().size() * step + OVERHANG;
        shapes.add(Shape.Line.between(new Point(KINDS, floor), new Point(width, floor), Tone.SOFT));
        int y = below;
        for (int kind = 0; kind < counts.kinds().size(); kind++) {
            y = row(kind, y, step, shapes);
        }
        width = coming(step, width, floor, shapes);
        return new Drawing(width, y, shapes);
    }

    /** A year's name, its bar and what the bar stands for; names stand on two lines in turn, as each is wider than its year. */
    private void column(OneYear one, int at, int x, int step, int floor, List<Shape> shapes) {
        int middle = x + step / 2;
        Hand hand = one.isEmpty() ? Hand.NOTE : Hand.TITLE;
        Shape name = new Shape.Words(
                new Point(middle, floor + 3 + at % 2 * YEAR),
                Side.MIDDLE,
                Paragraph.line(Integer.toString(one.year()), hand),
                Tone.PLAIN);
        if (one.isEmpty()) {
            shapes.add(name);
            return;
        }
        int height = Math.max(LOWEST, one.total() * TALLEST / counts.mostInYear());
        Area bar = new Area(x + BETWEEN, floor - height, step - 2 * BETWEEN, height);
        shapes.add(new Shape.Group(
                one.address(),
                List.of(
                        name,
                        new Shape.Box(bar, counts.isComing(one) ? Tone.COMING : Tone.STRONG),
                        new Shape.Words(
                                new Point(middle, bar.y() - LINE),
                                Side.MIDDLE,
                                note(Integer.toString(one.total())),
                                Tone.PLAIN))));
    }

    private int row(int kind, int y, int step, List<Shape> shapes) {
        Paragraph name = Paragraph.within(KINDS - GAP, counts.kinds().get(kind), Hand.TITLE);
        int height = Math.max(ROW, name.height() + BETWEEN);
        shapes.add(new Shape.Words(
                new Point(0, y + (CELL - Hand.TITLE.lineHeight()) / 2), Side.START, name, Tone.PLAIN));
        for (int at = 0; at < counts.years().size(); at++) {
            OneYear one = counts.years().get(at);
            int count = one.counts().get(kind);
            if (count > 0) {
                Tone tone = tone(one, count);
                Area cell = new Area(KINDS + at * step + 1, y, step - 1, CELL);
                shapes.add(new Shape.Box(cell, tone));
                shapes.add(new Shape.Words(
                        new Point(KINDS + at * step + 1 + step / 2, y + (CELL - LINE) / 2),
                        Side.MIDDLE,
                        note(Integer.toString(count)),
                        tone));
            }
        }
        return y + height;
    }

    private Tone tone(OneYear one, int count) {
        if (counts.isComing(one)) {
            return Tone.COMING;
        }
        return count >= MANY ? Tone.STRONG : count >= SOME ? Tone.SOFT : Tone.PLAIN;
    }

    /** Parts what is still to come from this year, and says so; gives the width that this needs. */
    private int coming(int step, int width, int floor, List<Shape> shapes) {
        int past = (int)
                counts.years().stream().filter(one -> !counts.isComing(one)).count();
        if (past == counts.years().size()) {
            return width;
        }
        Paragraph says = Paragraph.line(words.text("pictures.years.coming"), Hand.HEADING);
        int right = Math.max(width, says.width());
        int x = KINDS + past * step;
        shapes.add(new Shape.Words(new Point(right, 0), Side.END, says, Tone.PLAIN));
        shapes.add(Shape.Line.between(new Point(x, LINE + GAP), new Point(x, floor), Tone.COMING));
        return right;
    }

    /** The latest year first. */
    Drawing narrow(int width) {
        List<OneYear> some =
                counts.years().reversed().stream().filter(one -> !one.isEmpty()).toList();
        int named = Paragraph.line("0000", Hand.TITLE).width() + GAP;
        int counted = note(Integer.toString(counts.mostInYear())).width();
        int longest = width - named - counted - GAP;
        List<Shape> shapes = new ArrayList<>();
        int y = 0;
        for (OneYear one : some) {
            Tone tone = counts.isComing(one) ? Tone.COMING : Tone.STRONG;
            int length = Math.max(2 * LOWEST, one.total() * longest / counts.mostInYear());
            Area bar = new Area(named, y + 2, length, Hand.TITLE.lineHeight() - 4);
            shapes.add(new Shape.Group(
                    one.address(),
                    List.of(
                            new Shape.Words(
                                    new Point(0, y),
                                    Side.START,
                                    Paragraph.line(Integer.toString(one.year()), Hand.TITLE),
                                    Tone.PLAIN),
                            new Shape.Box(bar, tone),
                            new Shape.Words(
                                    new Point(bar.right() + GAP, y),
                                    Side.START,
                                    note(Integer.toString(one.total())),
                                    Tone.PLAIN))));
            y += Hand.TITLE.lineHeight() + BETWEEN;
            Paragraph kinds = Paragraph.within(width - named, said(one), Hand.NOTE);
            shapes.add(new Shape.Words(new Point(named, y), Side.START, kinds, Tone.PLAIN));
            y += kinds.height() + GAP;
        }
        return new Drawing(width, y, shapes);
    }

    private String said(OneYear one) {
        String kinds = IntStream.range(0, counts.kinds().size())
                .filter(kind -> one.counts().get(kind) > 0)
                .mapToObj(kind -> words.say(
                        "pictures.years.count",
                        Map.of(
                                "kind",
                                counts.kinds().get(kind),
                                "count",
                                one.counts().get(kind))))
                .collect(Collectors.joining(" · "));
        return counts.isComing(one) ? words.text("pictures.years.coming") + ". " + kinds : kinds;
    }

    private static Paragraph note(String text) {
        return Paragraph.line(text, Hand.NOTE);
    }
}
