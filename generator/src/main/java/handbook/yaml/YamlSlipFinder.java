package handbook.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads YAML the way an editor wrote it, line by line, and finds the first that was mistyped. A parser notices much later: what it
 * complains of is often well.
 */
final class YamlSlipFinder {
    private final List<LineText> lines;
    private final Enclosed enclosed;
    private final Deque<Collection> open = new ArrayDeque<>();
    private int owner = -1;
    private Ending ending = Ending.NOTHING;
    private int first = -1;
    private int fieldsAtRoot;

    private YamlSlipFinder(List<String> lines) {
        this.lines = lines.stream().map(LineText::of).toList();
        this.enclosed = new Enclosed(this.lines);
    }

    /** A group of fields or a list whose lines start at a column. */
    private record Collection(int column, boolean list) {}

    /** What the line before ended with. */
    private enum Ending {
        /** A field or dash whose value is still to come. */
        NOTHING,
        /** Text that may go on. */
        PLAIN,
        /** A value that is complete. */
        CLOSED
    }

    /** The first line that was mistyped, up to the line where the parser gave up, counted from 0. */
    static Optional<YamlSlip> first(List<String> lines, int last) {
        YamlSlipFinder finder = new YamlSlipFinder(lines);
        try {
            int line = 0;
            while (line < lines.size() && line <= last) {
                line = finder.read(line);
            }
            return Optional.empty();
        } catch (YamlSlip.Found found) {
            return Optional.of(found.slip()).filter(slip -> slip.line() <= last);
        }
    }

    /** Reads the value that starts on a line; the line after it. */
    private int read(int number) {
        LineText line = lines.get(number);
        if (line.isSilent()) {
            return number + 1;
        }
        if (line.isMarker()) {
            open.clear();
            owner = -1;
            ending = Ending.NOTHING;
            first = -1;
            fieldsAtRoot = 0;
            return number + 1;
        }
        requirePlainBlanks(line, number);
        first = first < 0 ? number : first;
        int at = line.indent();
        boolean goesOn = ending == Ending.PLAIN && at > owner;
        while (!goesOn && line.isDash(at)) {
            openList(number, at, at == line.indent());
            owner = at;
            ending = Ending.NOTHING;
            at = line.skipBlanks(at + 1);
        }
        boolean afterDash = at > line.indent();
        if (line.endsAt(at)) {
            return number + 1;
        }
        int colon = line.colon(at);
        if (colon < 0) {
            return text(number, at, afterDash, goesOn);
        }
        openFields(number, at, afterDash);
        owner = at;
        return value(number, line.skipBlanks(colon + 1));
    }

    private static void requirePlainBlanks(LineText line, int number) {
        int odd = line.oddBlank();
        if (odd < 0) {
            return;
        }
        YamlSlip slip = line.text().charAt(odd) == '\t'
                ? YamlSlip.at(number, odd, 1, "a tab is used where YAML wants spaces", "replace the tab by spaces")
                : YamlSlip.at(
                                number,
                                odd,
                                1,
                                "the line starts with a blank of a special kind",
                                "replace it by an ordinary space")
                        .unseenByYaml();
        throw new YamlSlip.Found(slip);
    }

    /** A line, or what follows a dash, that is no field. */
    private int text(int number, int at, boolean afterDash, boolean goesOn) {
        if (goesOn) {
            return number + 1;
        }
        LineText line = lines.get(number);
        boolean belongs = afterDash || first == number || ending == Ending.NOTHING && at > owner;
        if (!Signs.startsValue(line.text().charAt(at)) && (!belongs || isAmongFields(number, at))) {
            throw new YamlSlip.Found(Signs.missingColon(line.text(), number, at));
        }
        if (!afterDash) {
            owner = Math.min(owner, at - 1);
        }
        return value(number, at);
    }

    /** Whether the next line that counts is a field in the same column. */
    private boolean isAmongFields(int number, int at) {
        for (LineText next : lines.subList(number + 1, lines.size())) {
            if (!next.isSilent()) {
                return next.indent() == at && next.colon(at) >= 0;
            }
        }
        return false;
    }

    private int value(int number, int at) {
        LineText line = lines.get(number);
        if (line.endsAt(at)) {
            ending = Ending.NOTHING;
            return number + 1;
        }
        char sign = line.text().charAt(at);
        if (sign == '|' || sign == '>') {
            ending = Ending.CLOSED;
            return endOfBlock(number + 1);
        }
        if ("'\"[{".indexOf(sign) >= 0) {
            ending = Ending.CLOSED;
            return enclosed.end(new Enclosed.Point(number, at), owner).line() + 1;
        }
        Signs.inText(line.text(), number, at).ifPresent(slip -> {
            throw new YamlSlip.Found(slip);
        });
        ending = sign == '&' || sign == '!' ? Ending.NOTHING : Ending.PLAIN;
        return number + 1;
    }

    private int endOfBlock(int from) {
        int line = from;
        while (line < lines.size() && isInBlock(lines.get(line))) {
            line++;
        }
        return line;
    }

    private boolean isInBlock(LineText line) {
        return line.isBlank() || line.indent() > owner;
    }

    private void openList(int number, int column, boolean startsLine) {
        if (startsLine) {
            closeBeyond(column);
            Collection around = open.peek();
            boolean fits = around == null
                    ? first == number
                    : around.list() && around.column() == column
                            || ending == Ending.NOTHING && around.column() <= column && !around.list();
            if (!fits) {
                throw new YamlSlip.Found(YamlSlip.at(
                        number,
                        column,
                        1,
                        "the dash does not stand below another one",
                        "indent it like the items of its list"));
            }
            if (around != null && around.list()) {
                return;
            }
        }
        open.push(new Collection(column, true));
    }

    private void openFields(int number, int column, boolean afterDash) {
        if (afterDash || first == number) {
            open.push(new Collection(column, false));
            return;
        }
        if (column > owner && ending != Ending.NOTHING) {
            throw new YamlSlip.Found(indented(number, column));
        }
        closeBeyond(column);
        Collection around = open.peek();
        if (around != null && around.list() && around.column() == column) {
            open.pop();
            Collection below = open.peek();
            around = below != null && below.column() == column ? below : around;
        }
        if (around == null) {
            boolean lonely = fieldsAtRoot == 0;
            LineText start = lines.get(first);
            throw new YamlSlip.Found(
                    lonely
                            ? YamlSlip.at(
                                    first,
                                    start.indent(),
                                    1,
                                    "the line is indented, and those below it are not",
                                    "delete the spaces before it")
                            : YamlSlip.at(
                                    number,
                                    column,
                                    1,
                                    "the line is indented less than those above it",
                                    "indent it like its neighbours"));
        }
        if (around.column() < column && column > owner) {
            open.push(new Collection(column, false));
        } else if (around.list() || around.column() != column) {
            throw new YamlSlip.Found(YamlSlip.at(
                    number,
                    column,
                    1,
                    around.list()
                            ? "the field belongs to no item of the list above"
                            : "the line does not fit those before it",
                    around.list()
                            ? "indent it like the other fields of its item, or give it a dash"
                            : "indent it like its neighbours"));
        } else if (open.size() == 1) {
            fieldsAtRoot++;
        }
    }

    private static YamlSlip indented(int number, int column) {
        return YamlSlip.at(
                number,
                column,
                1,
                "the line is indented, but the field above it has its value already",
                "indent it like its neighbours");
    }

    private void closeBeyond(int column) {
        while (!open.isEmpty() && open.element().column() > column) {
            open.pop();
        }
    }
}
