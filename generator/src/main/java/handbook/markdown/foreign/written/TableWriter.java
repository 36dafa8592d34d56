package handbook.markdown.foreign.written;

import handbook.markdown.foreign.written.InlineWriter.Place;
import handbook.markdown.foreign.written.Remark.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes tables: a cell is one line, and one that spans others is followed by empty ones. */
final class TableWriter {
    private final BlockWriter blocks;
    private final InlineWriter inlines;
    private final Surroundings around;

    TableWriter(BlockWriter blocks, InlineWriter inlines, Surroundings around) {
        this.blocks = blocks;
        this.inlines = inlines;
        this.around = around;
    }

    String write(Element table) {
        List<Element> rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .toList();
        List<Element> cells =
                rows.stream().flatMap(row -> cellsOf(row).stream()).toList();
        Element caption = table.selectFirst("> caption");
        String label = caption == null ? "" : inlines.text(caption.childNodes(), Place.LINE);
        if (cells.isEmpty()) {
            return blocks.blocks(table.childNodes());
        }
        if (cells.stream()
                .anyMatch(cell -> cell.selectFirst("pre, h1, h2, h3, h4, h5, h6, table, details, blockquote, ["
                                + BlockWriter.CALLOUT + "]")
                        != null)) {
            remark(cells.getFirst(), "a table that laid out other things is now what it held, one below the other");
            return joined(
                    label,
                    cells.stream().map(cell -> blocks.blocks(cell.childNodes())).collect(Collectors.joining("\n\n")));
        }
        if (cells.stream().anyMatch(cell -> cell.selectFirst("ul, ol, p + p, br, dl") != null)) {
            remark(cells.getFirst(), "lists and lines in the cells of a table are now one line each");
        }
        return labelled(grid(rows), label);
    }

    private void remark(Element cell, String message) {
        String text = cell.text();
        around.remark(new Remark(Subject.TABLE_FLATTENED, text.substring(0, Math.min(40, text.length())), message));
    }

    private static String labelled(String table, String label) {
        boolean fits = !label.isEmpty() && !table.isEmpty() && label.indexOf('[') < 0 && label.indexOf(']') < 0;
        return fits ? table + "\n[" + label + "]" : joined(EscapedWords.safeAtLineStarts(label), table);
    }

    private static String joined(String before, String table) {
        return before.isEmpty() ? table : table.isEmpty() ? before : before + "\n\n" + table;
    }

    private String grid(List<Element> rows) {
        List<List<String>> lines = rows.stream()
                .map(this::line)
                .filter(line -> line.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        if (lines.isEmpty()) {
            return "";
        }
        int columns = lines.stream().mapToInt(List::size).max().orElseThrow();
        Element first = rows.getFirst();
        boolean named = first.parent() != null && first.parent().normalName().equals("thead")
                || cellsOf(first).stream().allMatch(cell -> cell.normalName().equals("th"));
        List<String> out = new ArrayList<>();
        out.add(row(named ? lines.getFirst() : List.of(), columns));
        out.add(separator(first, columns));
        lines.stream().skip(named ? 1 : 0).forEach(line -> out.add(row(line, columns)));
        return String.join("\n", out);
    }

    private List<String> line(Element row) {
        List<String> line = new ArrayList<>();
        for (Element cell : cellsOf(row)) {
            line.add(inlines.text(cell.childNodes(), Place.CELL));
            String span = cell.attr("colspan").strip();
            int columns = span.matches("\\d{1,2}") ? Integer.parseInt(span) : 1;
            line.addAll(Collections.nCopies(Math.max(0, columns - 1), ""));
        }
        return line;
    }

    private static List<Element> cellsOf(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    private static String row(List<String> cells, int columns) {
        StringBuilder out = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            out.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
        }
        return out.toString();
    }

    private static String separator(Element first, int columns) {
        List<Element> cells = cellsOf(first);
        StringBuilder out = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            String side = i < cells.size()
                    ? (cells.get(i).attr("align") + cells.get(i).attr("style")).toLowerCase(Locale.ROOT)
                    : "";
            out.append(side.contains("center") ? " :-: |" : side.contains("right") ? " --: |" : " --- |");
        }
        return out.toString();
    }
}
