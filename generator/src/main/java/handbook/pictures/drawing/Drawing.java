package handbook.pictures.drawing;

import java.util.List;
import java.util.stream.Stream;

/** A sheet with shapes on it, in the order in which they are read; later ones lie over earlier ones. */
public record Drawing(int width, int height, List<Shape> shapes) {
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** Every shape, groups taken apart. */
    public Stream<Shape> parts() {
        return parts(shapes);
    }

    private static Stream<Shape> parts(List<Shape> shapes) {
        return shapes.stream()
                .flatMap(shape -> shape instanceof Shape.Group group ? parts(group.shapes()) : Stream.of(shape));
    }

    /** Everything that is written on it. */
    public Stream<Shape.Words> words() {
        return parts().filter(Shape.Words.class::isInstance).map(Shape.Words.class::cast);
    }
}
