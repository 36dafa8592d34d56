package handbook.pictures.journey;

import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Shape.Side;
import handbook.pictures.drawing.Tone;
import handbook.pictures.lettering.Hand;
import handbook.pictures.lettering.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of lanes: cards side by side where they fit, else one below the other like stairs, each above its lane.
 *
 * @param parties whose lanes they are, from the left
 * @param starts where the line of each lane begins
 * @param shapes the names
 */
record LaneHeads(List<String> parties, List<Point> starts, List<Shape> shapes, int width, int bottom) {
    private static final int LANES = 400;
    private static final int WIDEST = 132;
    private static final int STEEPEST = 52;
    private static final int BETWEEN = 8;
    private static final int PADDING = 16;
    private static final int BELOW_STAIR = 6;

    static LaneHeads of(List<String> parties) {
        int lane = Math.min(WIDEST, LANES / parties.size());
        boolean fit = parties.stream()
                .flatMap(party -> Stream.of(party.split("\\s+")))
                .allMatch(word -> Paragraph.line(word, Hand.TITLE).width() <= lane - BETWEEN - PADDING);
        return fit ? row(parties, lane) : stairs(parties, Math.min(STEEPEST, LANES / parties.size()));
    }

    private static LaneHeads row(List<String> parties, int lane) {
        List<Card> cards = parties.stream()
                .map(party -> new Card(party, Optional.empty(), Optional.empty(), Tone.SOFT))
                .toList();
        int height = cards.stream()
                .mapToInt(card -> card.at(0, 0, lane - BETWEEN).height())
                .max()
                .orElse(0);
        List<Area> areas = IntStream.range(0, cards.size())
                .mapToObj(i -> new Area(i * lane, 0, lane - BETWEEN, height))
                .toList();
        return new LaneHeads(
                parties,
                areas.stream().map(Area::bottomMiddle).toList(),
                IntStream.range(0, cards.size())
                        .mapToObj(i -> cards.get(i).in(areas.get(i)))
                        .toList(),
                parties.size() * lane - BETWEEN,
                height);
    }

    private static LaneHeads stairs(List<String> parties, int stair) {
        List<Point> starts = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        int y = 0;
        for (int i = 0; i < parties.size(); i++) {
            int x = i * stair;
            Paragraph name = Paragraph.line(parties.get(i), Hand.HEADING);
            shapes.add(new Shape.Words(new Point(x, y), Side.START, name, Tone.PLAIN));
            y += name.height();
            starts.add(new Point(x + Telling.RADIUS + 1, y + 1));
            y += BELOW_STAIR;
        }
        return new LaneHeads(
                parties, starts, shapes, (parties.size() - 1) * stair + 2 * Telling.RADIUS, y - BELOW_STAIR);
    }

    int middleOf(String party) {
        return starts.get(parties.indexOf(party)).x();
    }

    /** The lines of the lanes, from their heads down. */
    List<Shape> lines(int bottom) {
        return starts.stream()
                .map(start -> (Shape) Shape.Line.between(start, new Point(start.x(), bottom), Tone.SOFT))
                .toList();
    }
}
