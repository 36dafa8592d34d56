package handbook.yaml;

import handbook.model.value.Location;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Turns SnakeYAML's marks into places in the file.
 *
 * @param firstLine the line of the file the YAML starts on, counted from 1
 * @param lines the lines of the YAML
 */
record YamlPlaces(String path, int firstLine, List<String> lines) {
    static YamlPlaces in(YamlText source) {
        return new YamlPlaces(
                source.path(), source.firstLine(), List.of(source.text().split("\n", -1)));
    }

    Location of(Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        boolean oneLine = node instanceof ScalarNode && end.getLine() == start.getLine();
        return at(start, oneLine ? Math.max(1, column(end) - column(start)) : 1);
    }

    Location of(Mark mark) {
        return at(mark, 1);
    }

    private Location at(Mark mark, int length) {
        return new Location(path, firstLine + mark.getLine(), column(mark) + 1, length);
    }

    /** SnakeYAML counts code points; places count characters. */
    private int column(Mark mark) {
        String line = line(mark.getLine());
        int codePoints = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, codePoints);
    }

    private String line(int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    Location of(YamlSlip slip) {
        return new Location(path, firstLine + slip.line(), slip.column() + 1, slip.length());
    }

    /** The place of an offset into the whole text. */
    Location of(int offset) {
        return of(offset, 1);
    }

    Location of(int offset, int length) {
        int line = 0;
        int start = 0;
        while (start + line(line).length() < offset) {
            start += line(line).length() + 1;
            line++;
        }
        return new Location(path, firstLine + line, offset - start + 1, length);
    }

    /** Where the text inside a scalar starts: a block scalar's begins on the line after its sign. */
    Location ofText(ScalarNode node) {
        ScalarStyle style = node.getScalarStyle();
        if (style != ScalarStyle.LITERAL && style != ScalarStyle.FOLDED) {
            Location place = of(node);
            int quote = style == ScalarStyle.PLAIN ? 0 : 1;
            return new Location(path, place.line(), place.column() + quote, place.length());
        }
        int line = node.getStartMark().getLine() + 1;
        int first = line;
        while (first < lines.size() && line(first).isBlank()) {
            first++;
        }
        String text = line(first);
        int indent = text.length() - text.stripLeading().length();
        return new Location(path, firstLine + line, indent + 1, 1);
    }

    /** The lines from a node's first to its last. */
    String sourceOf(Node node) {
        int last = Math.min(lines.size(), node.getEndMark().getLine() + 1);
        return String.join("\n", lines.subList(node.getStartMark().getLine(), last));
    }
}
