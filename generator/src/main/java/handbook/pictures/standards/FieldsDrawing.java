package handbook.pictures.standards;

import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Tile;
import handbook.pictures.drawing.Tone;
import handbook.pictures.lettering.Hand;
import handbook.pictures.lettering.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws tiles in rows and columns; where there is no room for columns, one below the other, each with the name of its column.
 *
 * @param columns the names of the columns
 */
record FieldsDrawing(List<String> columns, List<Field> fields) {
    private static final int ROW_NAMES = 112;
    private static final int BETWEEN = 8;
    private static final int BETWEEN_GROUPS = 20;
    private static final int INDENT = 12;

    /** What stands in a row and a column. */
    record Field(String row, String column, Tile tile) {}

    Drawing wide(int width) {
        int column = (width - ROW_NAMES) / columns.size() - BETWEEN;
        List<Shape> shapes = new ArrayList<>();
        int y = 0;
        for (int i = 0; i < columns.size(); i++) {
            Paragraph name = Paragraph.within(column, columns.get(i), Hand.HEADING);
            shapes.add(words(new Point(left(i, column), 0), name));
            y = Math.max(y, name.height());
        }
        y += BETWEEN;
        for (Map.Entry<String, List<Field>> row : rows().entrySet()) {
            Paragraph name = Paragraph.within(ROW_NAMES - BETWEEN, row.getKey(), Hand.HEADING);
            int height = name.height();
            for (Field field : row.getValue()) {
                height = Math.max(height, field.tile.at(0, 0, column).height());
            }
            shapes.add(words(new Point(0, y), name));
            for (Field field : row.getValue()) {
                int x = left(columns.indexOf(field.column), column);
                shapes.add(field.tile.in(new Area(x, y, column, height)));
            }
            y += height + BETWEEN;
        }
        return new Drawing(width, y, shapes);
    }

    private static int left(int column, int width) {
        return ROW_NAMES + column * (width + BETWEEN);
    }

    Drawing narrow(int width) {
        List<Shape> shapes = new ArrayList<>();
        int y = 0;
        for (Map.Entry<String, List<Field>> row : rows().entrySet()) {
            y += y > 0 ? BETWEEN_GROUPS : 0;
            Paragraph name = Paragraph.within(width, row.getKey(), Hand.HEADING);
            shapes.add(words(new Point(0, y), name));
            y += name.height() + BETWEEN;
            for (Field field : row.getValue()) {
                Paragraph column = Paragraph.within(width - INDENT, field.column, Hand.NOTE);
                shapes.add(words(new Point(INDENT, y), column));
                Area area = field.tile.at(INDENT, y + column.height() + 2, width - INDENT);
                shapes.add(field.tile.in(area));
                y = area.bottom() + BETWEEN;
            }
        }
        return new Drawing(width, y, shapes);
    }

    private Map<String, List<Field>> rows() {
        Map<String, List<Field>> rows = new LinkedHashMap<>();
        fields.forEach(field ->
                rows.computeIfAbsent(field.row, name -> new ArrayList<>()).add(field));
        return rows;
    }

    private static Shape words(Point at, Paragraph said) {
        return new Shape.Words(at, Shape.Side.START, said, Tone.PLAIN);
    }
}
