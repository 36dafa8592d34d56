package handbook.pictures;

import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Shape.Box;
import handbook.pictures.drawing.Shape.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What makes a drawing unreadable: words over words, over an edge or off the sheet, and boxes over one another. */
public final class DrawingFaults {
    private DrawingFaults() {}

    /** What is wrong with either form of a picture, and what its table says and it does not. */
    public static List<String> of(Picture picture) {
        return Stream.of(picture.wide(), picture.narrow())
                .flatMap(drawing -> Stream.concat(of(drawing).stream(), unsaid(picture, drawing)))
                .map(fault -> picture.id() + ": " + fault)
                .toList();
    }

    private static Stream<String> unsaid(Picture picture, Drawing drawing) {
        String said = plain(drawing.words()
                .flatMap(words -> words.paragraph().lines().stream())
                .collect(Collectors.joining(" ")));
        return picture.table().rows().stream()
                .flatMap(List::stream)
                .flatMap(cell -> Stream.concat(Stream.of(cell), cell.items().stream()))
                .map(PictureTable.Cell::text)
                .filter(fact -> !said.contains(plain(fact)))
                .map(fact -> "'" + fact + "' stands in the table alone");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    public static List<String> of(Drawing drawing) {
        List<String> faults = new ArrayList<>();
        Area sheet = new Area(0, 0, drawing.width(), drawing.height());
        List<Words> words = drawing.words().toList();
        List<Box> boxes = drawing.parts()
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            Words one = words.get(i);
            if (!contains(sheet, one.area())) {
                faults.add(text(one) + " leaves the sheet of " + drawing.width() + " by " + drawing.height());
            }
            words.subList(i + 1, words.size()).stream()
                    .filter(other -> overlap(other.area(), one.area()))
                    .forEach(other -> faults.add(text(one) + " lies over " + text(other)));
            boxes.stream()
                    .filter(box -> crosses(box.area(), one.area()))
                    .forEach(box -> faults.add(text(one) + " crosses the edge of " + box.area()));
        }
        for (int i = 0; i < boxes.size(); i++) {
            Area one = boxes.get(i).area();
            if (!contains(sheet, one)) {
                faults.add(one + " leaves the sheet of " + drawing.width() + " by " + drawing.height());
            }
            boxes.subList(i + 1, boxes.size()).stream()
                    .map(Box::area)
                    .filter(other -> crosses(one, other) && crosses(other, one))
                    .forEach(other -> faults.add(one + " lies over " + other));
        }
        return faults;
    }

    /** Whether two rectangles share more than an edge. */
    static boolean overlap(Area one, Area other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    private static boolean contains(Area outer, Area inner) {
        return outer.x() <= inner.x()
                && outer.y() <= inner.y()
                && outer.right() >= inner.right()
                && outer.bottom() >= inner.bottom();
    }

    private static boolean crosses(Area outer, Area inner) {
        return overlap(outer, inner) && !contains(outer, inner);
    }

    private static String text(Shape.Words words) {
        return "'" + String.join(" ", words.paragraph().lines()) + "'";
    }
}
