package handbook.markdown.writing;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import handbook.diagnostics.Rule;
import handbook.model.text.Mark;
import handbook.model.text.Mark.Plain;
import handbook.model.text.Mark.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes tables, each with a number and a label to name it by. */
final class Tables {
    private final BodyBuilder body;
    private final Content content;
    private final Inlines inlines;
    private int written;
    private int columns;

    Tables(BodyBuilder body, Inlines inlines) {
        this.body = body;
        this.content = body.content();
        this.inlines = inlines;
    }

    void write(TableBlock table, Scope scope) {
        written++;
        content.start(new Mark.Table(written, label(table)));
        if (child(table, TableCaption.class) instanceof TableCaption caption) {
            content.start(Plain.TABLE_CAPTION);
            inlines.children(caption, Scope.PLAIN);
            content.end();
            body.endLine();
        }
        columns = columns(table);
        section(child(table, TableHead.class), Plain.TABLE_HEAD, scope);
        section(child(table, TableBody.class), Plain.TABLE_BODY, scope);
        content.end();
    }

    private static String label(TableBlock table) {
        if (child(table, TableCaption.class) instanceof TableCaption caption) {
            return Words.of(caption);
        }
        List<String> columns = new ArrayList<>();
        if (child(table, TableHead.class) instanceof TableHead head && head.getFirstChild() != null) {
            for (Node cell = head.getFirstChild().getFirstChild(); cell != null; cell = cell.getNext()) {
                columns.add(Words.of(cell));
            }
        }
        columns.removeIf(String::isEmpty);
        return String.join(", ", columns);
    }

    private static @Nullable Node child(Node parent, Class<?> type) {
        Node node = parent.getFirstChild();
        while (node != null && !type.isInstance(node)) {
            node = node.getNext();
        }
        return node;
    }

    private void section(@Nullable Node section, Mark mark, Scope scope) {
        if (section == null || section.getFirstChild() == null) {
            return;
        }
        content.start(mark);
        for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                content.start(Plain.ROW);
                row(row, scope);
                content.end();
                body.endLine();
            }
        }
        content.end();
    }

    /** As many as have names, or, where the row of names is missing, as the row of dashes says. */
    private static int columns(TableBlock table) {
        Node names = firstRow(table, TableHead.class);
        Node row = names == null ? firstRow(table, TableSeparator.class) : names;
        return row == null ? 0 : cells(row).size();
    }

    private static @Nullable Node firstRow(TableBlock table, Class<?> type) {
        Node part = child(table, type);
        return part == null ? null : part.getFirstChild();
    }

    private static List<TableCell> cells(Node row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell tableCell) {
                cells.add(tableCell);
            }
        }
        return cells;
    }

    private void row(Node row, Scope scope) {
        List<TableCell> cells = cells(row);
        for (int i = 0; i < Math.min(columns, cells.size()); i++) {
            TableCell cell = cells.get(i);
            // An empty header names nothing, so it is not one.
            boolean header = cell.isHeader() && !cell.getText().isBlank();
            content.start(new Mark.Cell(header, side(cell)));
            inlines.children(cell, header ? Scope.PLAIN : scope);
            if (i == columns - 1) {
                surplus(cells.subList(columns, cells.size()), scope);
            }
            content.end();
            body.words(" ");
        }
        for (int i = cells.size(); i < columns; i++) {
            content.mark(new Mark.Cell(false, Side.START));
        }
    }

    /** Writes what stands in cells too many behind the words of the last cell. */
    private void surplus(List<TableCell> cells, Scope scope) {
        List<TableCell> lost =
                cells.stream().filter(cell -> !cell.getText().isBlank()).toList();
        for (TableCell cell : lost) {
            content.text(" ");
            body.words(" ");
            inlines.children(cell, scope);
        }
        if (!lost.isEmpty()) {
            BasedSequence first = lost.get(0).getText().trim();
            body.problem(
                    Rule.BROKEN_TABLE,
                    first.getStartOffset(),
                    first.getEndOffset(),
                    "the row has more cells than the table has columns: " + columns,
                    "delete this cell, or give the table another column; to show | in a cell, write \\|");
        }
    }

    private static Side side(TableCell cell) {
        return switch (cell.getAlignment()) {
            case CENTER -> Side.CENTRE;
            case RIGHT -> Side.END;
            case LEFT -> Side.START;
            case null -> Side.START;
        };
    }
}
