package handbook.pictures.places;

import handbook.model.choice.Region;
import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Draws the regions of England as tiles: north above south, west left of east. It is no map of borders, only of who lies beside whom.
 *
 * @param beside what belongs to no region; it stands in the north-east, where the sea is
 */
record RegionsDrawing(Map<Region, Tile> tiles, Optional<Tile> beside) {
    private static final int BETWEEN = 8;
    private static final int COLUMNS = 3;
    private static final List<List<Region>> ROWS = List.of(
            List.of(Region.NORTH_WEST, Region.NORTH_EAST_AND_YORKSHIRE),
            List.of(Region.MIDLANDS, Region.EAST_OF_ENGLAND),
            List.of(Region.SOUTH_WEST, Region.LONDON, Region.SOUTH_EAST));

    Drawing wide(int width) {
        int column = (width - BETWEEN * (COLUMNS - 1)) / COLUMNS;
        List<Shape> shapes = new ArrayList<>();
        int y = 0;
        for (List<Region> row : ROWS) {
            List<Area> areas = new ArrayList<>();
            List<Tile> here = new ArrayList<>(row.stream().map(this::tile).toList());
            if (row.contains(Region.NORTH_WEST)) {
                beside.ifPresent(here::add);
            }
            int x = 0;
            for (int i = 0; i < here.size(); i++) {
                int columns = i < row.size() && row.get(i) == Region.MIDLANDS ? 2 : 1;
                areas.add(here.get(i).at(x, y, columns * (column + BETWEEN) - BETWEEN));
                x += columns * (column + BETWEEN);
            }
            int height = areas.stream().mapToInt(Area::height).max().orElse(0);
            for (int i = 0; i < here.size(); i++) {
                Area area = areas.get(i);
                Tile tile = here.get(i);
                double share = tile.share() * column / area.width();
                shapes.add(new Tile(tile.lines(), share, tile.tone()).in(new Area(area.x(), y, area.width(), height)));
            }
            y += height + BETWEEN;
        }
        return new Drawing(width, y, shapes);
    }

    Drawing narrow(int width) {
        List<Shape> shapes = new ArrayList<>();
        int y = 0;
        List<Tile> all = new ArrayList<>();
        ROWS.forEach(row -> row.forEach(region -> all.add(tile(region))));
        beside.ifPresent(all::add);
        for (Tile tile : all) {
            Area area = tile.at(0, y, width);
            shapes.add(tile.in(area));
            y = area.bottom() + BETWEEN;
        }
        return new Drawing(width, y, shapes);
    }

    private Tile tile(Region region) {
        return Objects.requireNonNull(tiles.get(region), region::name);
    }
}
