package handbook.output.answers;

import handbook.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fact that a form asks for, as readers see it.
 *
 * @param lines each of texts and links, one after another; the first is shown, and of the others what is short
 * @param warning what readers must know whatever they ask, shown after them
 * @param sources the pages that say so, the first above all
 */
record Reply(String title, List<List<AnswerPiece>> lines, List<AnswerPiece> warning, List<AnswerPiece> sources) {
    private static final int SHORT = 190;

    Reply(String title, List<List<AnswerPiece>> lines, List<AnswerPiece> sources) {
        this(title, lines, List.of(), sources);
    }

    Reply warning(List<AnswerPiece> line) {
        return new Reply(title, lines, line, sources);
    }

    /** The lines that leave the results in sight on a phone, then what readers may ask to see besides. */
    JsonObject toJson() {
        int shown = shown();
        return new JsonObject()
                .with("title", title)
                .with(
                        "lines",
                        Stream.concat(lines.stream().limit(shown), Stream.of(warning))
                                .filter(line -> !line.isEmpty())
                                .map(Reply::line)
                                .toList())
                .withAny("more", lines.stream().skip(shown).map(Reply::line).toList())
                .with("sources", line(sources));
    }

    private int shown() {
        int shown = 1;
        int length = length(warning) + length(lines.getFirst());
        while (shown < lines.size() && length + length(lines.get(shown)) <= SHORT) {
            length += length(lines.get(shown));
            shown++;
        }
        return shown;
    }

    private static int length(List<AnswerPiece> line) {
        return line.stream().mapToInt(piece -> piece.text().length() + 1).sum();
    }

    private static List<Object> line(List<AnswerPiece> pieces) {
        return pieces.stream().map(AnswerPiece::toJson).toList();
    }
}
