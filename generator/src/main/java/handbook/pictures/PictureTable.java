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
     */
    public record Cell(String text, Optional<String> address) {
        public static Cell of(String text) {
            return new Cell(text, Optional.empty());
        }

        public static Cell of(String text, String address) {
            return new Cell(text, Optional.of(address));
        }
    }
}
