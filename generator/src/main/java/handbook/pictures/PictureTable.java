package handbook.pictures;

import java.util.List;
import java.util.Optional;

/** What a picture says, in rows. */
public record PictureTable(List<String> headings, List<List<Cell>> rows) {
    public PictureTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A fact.
     *
     * @param address where it leads, from the site's root
     * @param items the facts that it is made of, where it is several
     */
    public record Cell(String text, Optional<String> address, List<Cell> items) {
        public Cell {
            items = List.copyOf(items);
        }

        public Cell(String text, Optional<String> address) {
            this(text, address, List.of());
        }

        public static Cell of(String text) {
            return new Cell(text, Optional.empty());
        }

        public static Cell of(String text, String address) {
            return new Cell(text, Optional.of(address));
        }

        public static Cell of(List<Cell> items) {
            return new Cell("", Optional.empty(), items);
        }
    }
}
