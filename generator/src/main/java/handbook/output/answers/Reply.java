package handbook.output.answers;

import handbook.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * The fact that a form asks for, as readers see it.
 *
 * @param lines each of texts and links, one after another
 * @param columns the headings of a table, where the fact is one
 * @param rows its cells, each a line; the first of a row is its heading
 * @param sources the pages that say so, the first above all
 */
record Reply(
        String title,
        List<List<AnswerPiece>> lines,
        List<String> columns,
        List<List<List<AnswerPiece>>> rows,
        List<AnswerPiece> sources) {
    static Reply ofLines(String title, List<List<AnswerPiece>> lines, List<AnswerPiece> sources) {
        return new Reply(title, lines, List.of(), List.of(), sources);
    }

    /** The same with a line more at its end. */
    Reply and(List<AnswerPiece> line) {
        List<List<AnswerPiece>> all = new ArrayList<>(lines);
        all.add(line);
        return new Reply(title, all, columns, rows, sources);
    }

    JsonObject toJson() {
        return new JsonObject()
                .with("title", title)
                .withAny("lines", lines.stream().map(Reply::line).toList())
                .withAny("columns", columns)
                .withAny(
                        "rows",
                        rows.stream()
                                .map(row -> row.stream().map(Reply::line).toList())
                                .toList())
                .with("sources", line(sources));
    }

    private static List<Object> line(List<AnswerPiece> pieces) {
        return pieces.stream().map(AnswerPiece::toJson).toList();
    }
}
