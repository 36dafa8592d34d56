package handbook.pictures.years;

import handbook.model.site.Site;
import handbook.moments.Moment;
import handbook.moments.Moment.What;
import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Shape.Side;
import handbook.pictures.drawing.Tone;
import handbook.pictures.lettering.Hand;
import handbook.pictures.lettering.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws a bar in time for each standard, from the day it begins to bind, and a mark for each other day. */
record DutyRowsDrawing(List<DutyRow> rows, MomentWords says, LocalDate today) {
    private static final int NAMES = 372;
    private static final int GAP = 16;
    private static final int BAR = 12;
    private static final int RADIUS = 6;
    private static final int BETWEEN = 14;
    private static final int YEAR_NAME = 56;
    private static final int HEAD = Hand.NOTE.lineHeight();

    Drawing of(int width) {
        DayScale scale = scale(NAMES + GAP, width - RADIUS - 2);
        List<Shape> front = new ArrayList<>();
        int y = 2 * HEAD + BETWEEN;
        for (DutyRow row : rows) {
            y = row(row, y, scale, front) + BETWEEN;
        }
        List<Shape> shapes = new ArrayList<>();
        years(scale, y - BETWEEN, shapes);
        shapes.addAll(front);
        today(scale, y - BETWEEN, shapes);
        return new Drawing(width, y - BETWEEN + 1, shapes);
    }

    /** From the year of the first day to the end of that of the last, and of the year after this one at least. */
    private DayScale scale(int start, int end) {
        List<Moment> all = rows.stream().flatMap(row -> row.moments().stream()).toList();
        int first = all.stream().mapToInt(moment -> moment.date().year()).min().orElse(today.getYear());
        int last = all.stream().mapToInt(moment -> moment.date().year()).max().orElse(today.getYear());
        return new DayScale(
                LocalDate.of(Math.min(first, today.getYear()), 1, 1),
                LocalDate.of(Math.max(last, today.getYear()) + 1, 12, 31),
                start,
                end);
    }

    private void today(DayScale scale, int bottom, List<Shape> shapes) {
        Paragraph now = Paragraph.line(says.today(), Hand.HEADING);
        int at = scale.at(today);
        int right = Math.min(scale.end() + RADIUS + 2, at + now.width() / 2);
        shapes.add(new Shape.Words(new Point(right, 0), Side.END, now, Tone.PLAIN));
        shapes.add(Shape.Line.between(new Point(at, HEAD + 2), new Point(at, bottom), Tone.STRONG));
    }

    private static void years(DayScale scale, int bottom, List<Shape> shapes) {
        for (int year : scale.years(YEAR_NAME)) {
            int x = scale.at(LocalDate.of(year, 1, 1));
            Paragraph name = Paragraph.line(Integer.toString(year), Hand.NOTE);
            if (x + name.width() <= scale.end() + RADIUS) {
                shapes.add(new Shape.Words(new Point(x + 3, HEAD + 2), Side.START, name, Tone.FADED));
            }
            shapes.add(Shape.Line.between(new Point(x, HEAD + 4), new Point(x, bottom), Tone.SOFT));
        }
    }

    private int row(DutyRow row, int y, DayScale scale, List<Shape> shapes) {
        Paragraph name = Paragraph.within(NAMES, row.standard().title(), Hand.TITLE);
        Paragraph days = Paragraph.within(
                NAMES, row.moments().stream().map(says::whatAndDate).collect(Collectors.joining(" · ")), Hand.NOTE);
        shapes.add(new Shape.Group(
                Optional.of(Site.address(row.standard())),
                List.of(new Shape.Words(new Point(0, y), Side.START, name, Tone.PLAIN))));
        shapes.add(new Shape.Words(new Point(0, y + name.height()), Side.START, days, Tone.PLAIN));
        int middle = y + Hand.TITLE.lineHeight() / 2;
        row.start().ifPresent(start -> shapes.add(bar(start, middle, scale)));
        marks(row, middle, scale, shapes);
        return y + name.height() + days.height();
    }

    private Shape bar(Moment start, int middle, DayScale scale) {
        int x = scale.at(start.date());
        Tone tone = says.isComing(start) ? Tone.COMING : start.what() == What.SINCE ? Tone.FADED : Tone.SOFT;
        return new Shape.Box(new Area(x, middle - BAR / 2, Math.max(BAR, scale.end() - x), BAR), tone);
    }

    /** Days that would lie over one another stand side by side. */
    private void marks(DutyRow row, int middle, DayScale scale, List<Shape> shapes) {
        int free = Integer.MIN_VALUE;
        for (Moment moment : row.moments().stream()
                .filter(moment -> row.start().filter(moment::equals).isEmpty())
                .sorted(Comparator.comparing(Moment::date))
                .toList()) {
            int x = Math.max(free, scale.at(moment.date()));
            shapes.add(new Shape.Disc(new Point(x, middle), RADIUS, says.isComing(moment) ? Tone.COMING : Tone.STRONG));
            free = x + 2 * RADIUS + 2;
        }
    }
}
