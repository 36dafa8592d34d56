package handbook.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of rooms in PIPELINE.md. */
final class RoomsTable {
    private static final Path DOCUMENT = Path.of("PIPELINE.md");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private RoomsTable() {}

    private record Row(String room, Set<String> inside, Set<String> known) {}

    /** Every package it names, as {@code model.choice}. */
    static Set<String> packages() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (Row row : rows()) {
            packages.add(row.room);
            row.inside.forEach(inside -> packages.add(row.room + "." + inside));
        }
        return packages;
    }

    /** What each of the rooms asked for may know. */
    static Map<String, Set<String>> known(Set<String> rooms) throws IOException {
        return rows().stream()
                .filter(row -> rooms.contains(row.room))
                .collect(Collectors.toMap(Row::room, Row::known, (one, other) -> one, TreeMap::new));
    }

    private static List<Row> rows() throws IOException {
        return Files.readString(DOCUMENT)
                .lines()
                .dropWhile(line -> !line.equals("## The rooms"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Row(
                        quoted(cells[1]).iterator().next(), quoted(cells[2]), quoted(cells.length > 4 ? cells[4] : "")))
                .toList();
    }

    private static Set<String> quoted(String cell) {
        return QUOTED.matcher(cell)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
