package handbook.pictures.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.pictures.LinesOverBoxes;
import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Tone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WiresTest {
    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesGoRoundEveryBoxFromEdgeToEdge(int seed) {
        Random random = new Random(seed);
        List<Area> boxes = boxes(random);
        Wires wires = wires(boxes);
        List<Shape> shapes = new ArrayList<>();
        boxes.forEach(box -> shapes.add(new Shape.Box(box, Tone.PLAIN)));
        for (int i = 0; i < 30; i++) {
            Area from = boxes.get(random.nextInt(boxes.size()));
            Area to = boxes.get(random.nextInt(boxes.size()));
            if (from.equals(to)) {
                continue;
            }
            List<Point> way = wires.lay(from, to, boxes.indexOf(from));
            assertTrue(isOnEdge(way.getFirst(), from), way + " leaves " + from);
            assertTrue(isOnEdge(way.getLast(), to), way + " reaches " + to);
            shapes.add(new Shape.Line(way, true, Tone.PLAIN));
        }
        assertEquals(List.of(), LinesOverBoxes.of(new Drawing(2000, 2000, shapes)));
    }

    @Test
    void aLineThroughABoxIsFoundByTheTest() {
        List<Shape> shapes = List.of(
                new Shape.Box(new Area(30, 30, 60, 48), Tone.PLAIN),
                Shape.Line.arrow(new Point(60, 0), new Point(60, 100), Tone.PLAIN));
        assertEquals(1, LinesOverBoxes.of(new Drawing(100, 100, shapes)).size());
    }

    @Test
    void linesFromTwoBoxesAreTwoLines() {
        Area one = new Area(30, 30, 60, 48);
        Area two = new Area(30, 120, 60, 48);
        Area far = new Area(300, 30, 60, 48);
        Area farther = new Area(300, 120, 60, 48);
        Wires wires = wires(List.of(one, two, far, farther));
        List<Point> down = wires.lay(one, farther, 0);
        List<Point> up = wires.lay(two, far, 1);
        Set<List<Integer>> shared = steps(down);
        shared.retainAll(steps(up));
        assertFalse(shared.size() > 1, down + " and " + up + " share " + shared);
    }

    /** Where a line passes, point by point. */
    private static Set<List<Integer>> steps(List<Point> way) {
        Set<List<Integer>> steps = new HashSet<>();
        for (int i = 1; i < way.size(); i++) {
            Point from = way.get(i - 1);
            Point to = way.get(i);
            int length = Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
            for (int step = 0; step <= length; step++) {
                steps.add(List.of(
                        from.x() + step * Integer.signum(to.x() - from.x()),
                        from.y() + step * Integer.signum(to.y() - from.y())));
            }
        }
        return steps;
    }

    private static boolean isOnEdge(Point point, Area area) {
        boolean within = point.x() >= area.x()
                && point.x() <= area.right()
                && point.y() >= area.y()
                && point.y() <= area.bottom();
        return within
                && (point.x() == area.x()
                        || point.x() == area.right()
                        || point.y() == area.y()
                        || point.y() == area.bottom());
    }

    /** In rows, each with room beside and below it. */
    private static List<Area> boxes(Random random) {
        List<Area> boxes = new ArrayList<>();
        for (int row = 0; row < 6; row++) {
            int x = 30 + random.nextInt(60);
            for (int box = 0; box < 4; box++) {
                boxes.add(new Area(x, 30 + row * 130, 100, 40 + random.nextInt(55)));
                x += 125 + random.nextInt(90);
            }
        }
        return boxes;
    }

    private static Wires wires(List<Area> boxes) {
        Set<Integer> uprights = new HashSet<>();
        Set<Integer> levels = new HashSet<>();
        for (Area box : boxes) {
            uprights.addAll(List.of(box.x() - 12, box.x() + 18, box.right() + 12));
            levels.addAll(List.of(box.y() - 12, box.y() - 6, box.y() + 18, box.bottom() + 6));
        }
        return new Wires(boxes, uprights, levels);
    }
}
