package handbook.pictures.years;

import handbook.model.value.PartialDate;
import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Shape.Side;
import handbook.pictures.drawing.Tone;
import handbook.pictures.lettering.Hand;
import handbook.pictures.lettering.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws days on a line that begins today, each with a card below it. */
record DaysDrawing(List<Day> days, String todayInWords, LocalDate today) {
    private static final int BETWEEN = 12;
    private static final int WIDEST = 320;
    private static final int RADIUS = 7;
    private static final int LINE = 2 * Hand.NOTE.lineHeight() + 14;
    private static final int CARDS = LINE + 40;
    private static final int YEAR_NAME = 56;
    private static final int TICK = 6;

    /** A day and what happens on it, the earliest first. */
    record Day(PartialDate date, Card card) {}

    Drawing of(int width) {
        int card = Math.min(WIDEST, (width - BETWEEN * (days.size() - 1)) / days.size());
        int right = days.size() * (card + BETWEEN) - BETWEEN;
        DayScale scale =
                new DayScale(today, LocalDate.of(days.getLast().date().year(), 12, 31), RADIUS + 1, right - RADIUS - 1);
        List<Integer> places = places(scale);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(
                new Shape.Words(new Point(0, 0), Side.START, Paragraph.line(todayInWords, Hand.HEADING), Tone.PLAIN));
        years(scale, shapes);
        shapes.add(Shape.Line.arrow(new Point(scale.start(), LINE), new Point(right, LINE), Tone.PLAIN));
        shapes.add(new Shape.Disc(new Point(scale.start(), LINE), RADIUS, Tone.STRONG));
        int bottom = CARDS;
        List<Shape> cards = new ArrayList<>();
        for (int at = 0; at < days.size(); at++) {
            Area area = days.get(at).card().at(at * (card + BETWEEN), CARDS, card);
            shapes.add(new Shape.Line(
                    List.of(
                            new Point(places.get(at), LINE),
                            new Point(places.get(at), LINE + RADIUS + 4),
                            new Point(area.topMiddle().x(), CARDS)),
                    false,
                    Tone.PLAIN));
            shapes.add(new Shape.Disc(new Point(places.get(at), LINE), RADIUS, Tone.COMING));
            cards.add(days.get(at).card().in(area));
            bottom = Math.max(bottom, area.bottom());
        }
        shapes.addAll(cards);
        return new Drawing(right, bottom + 1, shapes);
    }

    /** The name of each year above where it begins. */
    private static void years(DayScale scale, List<Shape> shapes) {
        for (int year : scale.years(YEAR_NAME)) {
            int x = scale.at(LocalDate.of(year, 1, 1));
            Paragraph name = Paragraph.line(Integer.toString(year), Hand.NOTE);
            int left = Math.min(x, scale.end() - name.width());
            shapes.add(new Shape.Words(
                    new Point(left, LINE - TICK - 4 - Hand.NOTE.lineHeight()), Side.START, name, Tone.FADED));
            shapes.add(Shape.Line.between(new Point(x, LINE - TICK), new Point(x, LINE + TICK), Tone.PLAIN));
        }
    }

    /** Days that would lie over one another stand side by side, in their order. */
    private List<Integer> places(DayScale scale) {
        List<Integer> places = new ArrayList<>();
        int free = scale.start() + 2 * RADIUS + 4;
        for (Day day : days) {
            int place = Math.max(free, scale.at(day.date()));
            places.add(place);
            free = place + 2 * RADIUS + 4;
        }
        int latest = scale.end();
        for (int at = places.size() - 1; at >= 0; at--) {
            places.set(at, Math.min(places.get(at), latest));
            latest = places.get(at) - 2 * RADIUS - 4;
        }
        return places;
    }
}
