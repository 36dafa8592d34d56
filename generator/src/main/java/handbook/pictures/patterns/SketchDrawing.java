package handbook.pictures.patterns;

import handbook.model.Pattern;
import handbook.model.Pattern.Move;
import handbook.model.Pattern.Party;
import handbook.model.choice.Holding;
import handbook.model.choice.Movement;
import handbook.model.site.SiteWords;
import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Tone;
import handbook.pictures.lettering.Hand;
import handbook.pictures.lettering.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Draws a pattern: those who hold above, those who ask below, what stands between in the middle. Moves run between neighbouring rows,
 * between neighbours of a row, and from the first row to the last one past the middle.
 */
final class SketchDrawing {
    private static final int WIDTH = 208;
    private static final int BETWEEN_CARDS = 12;
    /** Between cards of a row with a move from one to the other. */
    private static final int BETWEEN_JOINED = 36;
    /** From the top of a card to the arrow that leads to its neighbour. */
    private static final int ARROW_DOWN = 16;

    /** Beside the middle row, for what goes past it. */
    private static final int LANE = 92;

    private static final int BESIDE_LINE = 8;
    private static final int AROUND_WORDS = 8;
    private static final int LEAST_GAP = 34;

    private final SiteWords words;
    private final List<List<Party>> rows;
    private final List<Step> steps;
    private final List<List<Area>> areas = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();

    /** Where a party stands. */
    private record Spot(int row, int place) {}

    /** A move between two spots, the upper or left one first. */
    private record Step(Move move, Spot first, Spot second, boolean onwards) {
        boolean isIn(int row) {
            return first.row == row && second.row == row && second.place == first.place + 1;
        }

        boolean isBelow(int row) {
            return first.row == row && second.row == row + 1;
        }

        boolean isPast() {
            return second.row == first.row + 2;
        }
    }

    private SketchDrawing(Pattern pattern, SiteWords words) {
        this.words = words;
        this.rows = pattern.rows();
        this.steps = pattern.moves().stream()
                .flatMap(move -> step(move).stream())
                .sorted(Comparator.comparingInt((Step step) -> step.first.place)
                        .thenComparingInt(step -> step.second.place))
                .toList();
    }

    static Drawing of(Pattern pattern, SiteWords words) {
        return new SketchDrawing(pattern, words).draw();
    }

    private Optional<Step> step(Move move) {
        return spot(move.from())
                .flatMap(from -> spot(move.to()).map(to -> {
                    boolean onwards = from.row < to.row || from.row == to.row && from.place < to.place;
                    return onwards ? new Step(move, from, to, true) : new Step(move, to, from, false);
                }));
    }

    private Optional<Spot> spot(String name) {
        for (int row = 0; row < rows.size(); row++) {
            List<String> names = rows.get(row).stream().map(Party::name).toList();
            if (names.contains(name)) {
                return Optional.of(new Spot(row, names.indexOf(name)));
            }
        }
        return Optional.empty();
    }

    private Drawing draw() {
        int y = 0;
        int bottom = 0;
        for (int row = 0; row < rows.size(); row++) {
            List<Area> placed = placed(row, y);
            areas.add(placed);
            bottom = placed.getFirst().bottom();
            y = bottom + gap(row);
        }
        for (Step step : steps) {
            if (step.isIn(step.first.row)) {
                inRow(step);
            } else if (step.isPast()) {
                past(step);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            below(row);
            for (int i = 0; i < rows.get(row).size(); i++) {
                shapes.add(card(rows.get(row).get(i)).in(areas.get(row).get(i)));
            }
        }
        return new Drawing(WIDTH, bottom + 1, shapes);
    }

    /** The cards of a row, all as high as the highest, below the words for what moves between them. */
    private List<Area> placed(int row, int y) {
        int count = rows.get(row).size();
        List<Step> joins = stepsIn(row);
        int between = joins.isEmpty() ? BETWEEN_CARDS : BETWEEN_JOINED;
        int width = (room(row) - between * (count - 1)) / count;
        int top = y
                + joins.stream()
                        .mapToInt(step -> joined(step, joins.size()).height())
                        .max()
                        .orElse(0);
        int height = 0;
        for (Party party : rows.get(row)) {
            height = Math.max(height, card(party).at(0, 0, width).height());
        }
        List<Area> placed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            placed.add(new Area(i * (width + between), top, width, height));
        }
        return placed;
    }

    private int room(int row) {
        return row == 1 && steps.stream().anyMatch(Step::isPast) ? WIDTH - LANE : WIDTH;
    }

    /** How far the next row stands below one. */
    private int gap(int row) {
        int gap = LEAST_GAP;
        List<Step> below = stepsBelow(row);
        for (Step step : below) {
            gap = Math.max(gap, label(step, slot(row, below.size())).height() + 2 * AROUND_WORDS);
        }
        for (Step step : steps) {
            gap = step.isPast() ? Math.max(gap, beside(step).height() / 2) : gap;
        }
        return gap;
    }

    private List<Step> stepsIn(int row) {
        return steps.stream().filter(step -> step.isIn(row)).toList();
    }

    private List<Step> stepsBelow(int row) {
        return steps.stream().filter(step -> step.isBelow(row)).toList();
    }

    /** The width for the words of each of so many moves below a row. */
    private int slot(int row, int moves) {
        return slotWithLine(row, moves) - BESIDE_LINE - BETWEEN_CARDS;
    }

    private int slotWithLine(int row, int moves) {
        int room = Math.min(room(row), row + 1 < rows.size() ? room(row + 1) : WIDTH);
        return room / Math.max(1, moves);
    }

    private void inRow(Step step) {
        Area left = area(step.first);
        Area right = area(step.second);
        int y = left.y() + ARROW_DOWN;
        arrow(step, new Point(left.right(), y), new Point(right.x(), y));
        List<Step> joins = stepsIn(step.first.row);
        Paragraph said = joined(step, joins.size());
        int slot = room(step.first.row) / joins.size();
        say(said, new Point(slot * joins.indexOf(step) + slot / 2, left.y() - said.height()), Shape.Side.MIDDLE);
    }

    private void below(int row) {
        List<Step> below = stepsBelow(row);
        int whole = slotWithLine(row, below.size());
        for (int i = 0; i < below.size(); i++) {
            Step step = below.get(i);
            Paragraph said = label(step, slot(row, below.size()));
            int start = i * whole;
            int last = start + whole - said.width() - BESIDE_LINE;
            int inBoth = Math.max(area(step.first).x(), area(step.second).x()) + BESIDE_LINE;
            down(step, Math.min(last, Math.max((start + last) / 2, inBoth)), said);
        }
    }

    private void past(Step step) {
        down(step, WIDTH - LANE + BETWEEN_CARDS, beside(step));
    }

    /** An arrow between rows, with its words at its right. */
    private void down(Step step, int x, Paragraph said) {
        Area upper = area(step.first);
        Area lower = area(step.second);
        arrow(step, new Point(within(upper, x), upper.bottom()), new Point(within(lower, x), lower.y()));
        int middle = (upper.bottom() + lower.y()) / 2;
        say(said, new Point(x + BESIDE_LINE, middle - said.height() / 2), Shape.Side.START);
    }

    private static int within(Area area, int x) {
        return Math.clamp(x, area.x() + BESIDE_LINE, area.right() - BESIDE_LINE);
    }

    private void arrow(Step step, Point first, Point second) {
        Tone tone = step.move.how() == Movement.ASKS_FOR ? Tone.COMING : Tone.STRONG;
        shapes.add(Shape.Line.arrow(step.onwards ? first : second, step.onwards ? second : first, tone));
    }

    private void say(Paragraph said, Point at, Shape.Side side) {
        shapes.add(new Shape.Words(at, side, said, Tone.PLAIN));
    }

    /** The words above a row, of one of so many moves in it. */
    private Paragraph joined(Step step, int moves) {
        return label(step, room(step.first.row) / moves - AROUND_WORDS);
    }

    private Paragraph beside(Step step) {
        return label(step, LANE - BETWEEN_CARDS - BESIDE_LINE);
    }

    private Paragraph label(Step step, int width) {
        String how = words.text(SiteWords.key(step.move.how(), "within"));
        return Paragraph.within(width, how + " " + step.move.what(), Hand.NOTE);
    }

    private Area area(Spot spot) {
        return areas.get(spot.row).get(spot.place);
    }

    private Card card(Party party) {
        String held = Sketch.held(party, words);
        return new Card(
                party.name(), held.isEmpty() ? Optional.empty() : Optional.of(held), Optional.empty(), tone(party));
    }

    private static Tone tone(Party party) {
        if (party.holds().contains(Holding.ORIGINALS)) {
            return Tone.STRONG;
        }
        return party.holds().isEmpty() ? Tone.PLAIN : Tone.SOFT;
    }
}
