package handbook.pictures;

import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape.Box;
import handbook.pictures.drawing.Shape.Line;
import handbook.pictures.drawing.Shape.Words;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where an arrow runs through a box or through words. */
public final class LinesOverBoxes {
    private LinesOverBoxes() {}

    public static List<String> of(Drawing drawing) {
        List<Area> areas = drawing.parts()
                .flatMap(shape -> switch (shape) {
                    case Box box -> Stream.of(box.area());
                    case Words words -> Stream.of(words.area());
                    default -> Stream.empty();
                })
                .toList();
        return drawing.parts()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .filter(Line::arrow)
                .flatMap(line -> of(line, areas))
                .toList();
    }

    private static Stream<String> of(Line line, List<Area> areas) {
        List<Point> points = line.points();
        return IntStream.range(1, points.size())
                .mapToObj(i -> between(points.get(i - 1), points.get(i)))
                .flatMap(part -> areas.stream()
                        .filter(other -> DrawingFaults.overlap(part, other))
                        .map(area -> points + " runs through " + area));
    }

    private static Area between(Point one, Point other) {
        return new Area(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.abs(one.x() - other.x()),
                Math.abs(one.y() - other.y()));
    }
}
