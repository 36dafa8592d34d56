package handbook.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Follows quotes and brackets from where they open to where they close, over lines if need be. */
final class Enclosed {
    private final List<LineText> lines;

    Enclosed(List<LineText> lines) {
        this.lines = lines;
    }

    /** Between two characters: the line and the column of the next one. */
    record Point(int line, int column) {}

    /**
     * Where a value in quotes or brackets ends.
     *
     * @param owner the column of the field or dash it belongs to; what is not indented further is not part of it
     */
    Point end(Point open, int owner) {
        LineText line = lines.get(open.line());
        char first = line.text().charAt(open.column());
        if (first == '\'' || first == '"') {
            return endOfQuote(open, owner, false);
        }
        Point end = endOfBrackets(open, owner);
        LineText last = lines.get(end.line());
        int next = last.skipBlanks(end.column());
        if (!last.endsAt(end.column()) && last.text().charAt(next) != ':') {
            boolean surplus = "]}".indexOf(last.text().charAt(next)) >= 0;
            throw new YamlSlip.Found(YamlSlip.at(
                    end.line(),
                    next,
                    1,
                    surplus
                            ? "a bracket is closed that was not opened"
                            : "text follows the bracket that closes the list",
                    surplus ? "delete it, or open one" : "put it into the brackets, or the whole text in quotes"));
        }
        return end;
    }

    private Point endOfBrackets(Point open, int owner) {
        Deque<Point> opened = new ArrayDeque<>();
        boolean atStart = true;
        for (int l = open.line(); l < lines.size(); l++) {
            LineText line = lines.get(l);
            String text = line.text();
            int from = l == open.line() ? open.column() : line.indent();
            if (l > open.line() && !line.isSilent() && line.indent() <= owner && "]}".indexOf(text.charAt(from)) < 0) {
                break;
            }
            for (int c = from; c < text.length(); c++) {
                char at = text.charAt(c);
                if (at == '#' && (c == 0 || Character.isWhitespace(text.charAt(c - 1)))) {
                    break;
                } else if (atStart && (at == '"' || at == '\'')) {
                    Point end = endOfQuote(new Point(l, c), owner, true);
                    l = end.line();
                    line = lines.get(l);
                    text = line.text();
                    c = end.column() - 1;
                    atStart = false;
                } else if (at == '[' || at == '{') {
                    opened.push(new Point(l, c));
                    atStart = true;
                } else if (at == ']' || at == '}') {
                    close(opened.pop(), l, c);
                    if (opened.isEmpty()) {
                        return new Point(l, c + 1);
                    }
                    atStart = false;
                } else if (at != ' ') {
                    boolean colon = at == ':' && (c + 1 == text.length() || text.charAt(c + 1) == ' ');
                    atStart = at == ',' || colon;
                }
            }
        }
        Point unclosed = opened.isEmpty() ? open : opened.peek();
        char sign = lines.get(unclosed.line()).text().charAt(unclosed.column());
        throw new YamlSlip.Found(YamlSlip.at(
                unclosed.line(),
                unclosed.column(),
                1,
                "a bracket is opened and never closed",
                "close it with " + closing(sign) + ", or put text that starts with " + sign + " in quotes"));
    }

    private void close(Point open, int line, int column) {
        char closing = closing(lines.get(open.line()).text().charAt(open.column()));
        char found = lines.get(line).text().charAt(column);
        if (found != closing) {
            String hint = "close the bracket that was opened last, with " + closing;
            throw new YamlSlip.Found(
                    YamlSlip.at(line, column, 1, "the bracket " + found + " closes another kind of bracket", hint));
        }
    }

    private static char closing(char open) {
        return open == '[' ? ']' : '}';
    }

    private Point endOfQuote(Point open, int owner, boolean inBrackets) {
        char quote = lines.get(open.line()).text().charAt(open.column());
        int column = open.column() + 1;
        for (int l = open.line(); l < lines.size(); l++) {
            LineText line = lines.get(l);
            if (l > open.line() && line.indent() < line.text().length() && line.indent() <= owner) {
                throw new YamlSlip.Found(unclosed(open, quote).unseenByYaml());
            }
            String text = line.text();
            while (column < text.length()) {
                char c = text.charAt(column);
                boolean pair = column + 1 < text.length()
                        && (quote == '"' ? c == '\\' : c == quote && text.charAt(column + 1) == quote);
                if (pair) {
                    column += 2;
                } else if (c == quote) {
                    Point end = new Point(l, column + 1);
                    requireEnd(open, end, inBrackets);
                    return end;
                } else {
                    column++;
                }
            }
            column = 0;
        }
        throw new YamlSlip.Found(unclosed(open, quote));
    }

    private void requireEnd(Point open, Point end, boolean inBrackets) {
        LineText line = lines.get(end.line());
        int next = line.skipBlanks(end.column());
        if (line.endsAt(end.column())
                || (inBrackets && ",]}:".indexOf(line.text().charAt(next)) >= 0)) {
            return;
        }
        char quote = line.text().charAt(end.column() - 1);
        String inside = end.line() > open.line()
                ? ","
                : line.text().substring(open.column() + 1, end.column() - 1).strip();
        if (end.line() > open.line() || inBrackets && (inside.endsWith(",") || inside.endsWith(":"))) {
            throw new YamlSlip.Found(unclosed(open, quote));
        }
        String hint = line.text().indexOf(quote, end.column()) < 0
                ? "put the whole text in quotes, or none of it" + (inBrackets ? "; a comma parts items" : "")
                : quote == '"'
                        ? "write \\\" for a quote inside the text"
                        : "write it twice ('') inside the text, or put the text in double quotes";
        throw new YamlSlip.Found(YamlSlip.at(
                end.line(), end.column() - 1, 1, "the quote ends here, but text follows it on the line", hint));
    }

    private static YamlSlip unclosed(Point open, char quote) {
        return YamlSlip.at(
                open.line(),
                open.column(),
                1,
                "a quote is opened here and never closed",
                "write " + quote + " at the end of the text, or none at its start");
    }
}
