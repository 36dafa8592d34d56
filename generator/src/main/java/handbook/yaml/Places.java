package handbook.yaml;

import handbook.model.Location;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Turns SnakeYAML's marks into places in the file. */
record Places(String path, int firstLine) {
    Location of(Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        boolean oneLine = node instanceof ScalarNode && end.getLine() == start.getLine();
        return new Location(
                path,
                firstLine + start.getLine(),
                start.getColumn() + 1,
                oneLine ? Math.max(1, end.getColumn() - start.getColumn()) : 1);
    }

    Location of(Mark mark) {
        return new Location(path, firstLine + mark.getLine(), mark.getColumn() + 1, 1);
    }

    /** Where the text inside a scalar starts: a block scalar's begins on the line after its sign. */
    Location ofText(ScalarNode node, String source) {
        ScalarStyle style = node.getScalarStyle();
        if (style != ScalarStyle.LITERAL && style != ScalarStyle.FOLDED) {
            Location place = of(node);
            int quote = style == ScalarStyle.PLAIN ? 0 : 1;
            return new Location(path, place.line(), place.column() + quote, place.length());
        }
        int line = node.getStartMark().getLine() + 1;
        String[] lines = source.split("\n", -1);
        int first = line;
        while (first < lines.length && lines[first].isBlank()) {
            first++;
        }
        int indent = 0;
        if (first < lines.length) {
            while (indent < lines[first].length() && lines[first].charAt(indent) == ' ') {
                indent++;
            }
        }
        return new Location(path, firstLine + line, indent + 1, 1);
    }
}
