package handbook.markdown.writing;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes tables in the design system's scroll component, which can be reached and named. */
final class Tables {
    private final BodyBuilder body;
    private final Html html;
    private final Inlines inlines;
    private int written;

    Tables(BodyBuilder body, Inlines inlines) {
        this.body = body;
        this.html = body.html();
        this.inlines = inlines;
    }

    void write(TableBlock table, Scope scope) {
        written++;
        html.markup("<div class=\"nhsuk-scroll\" data-module=\"nhsuk-scroll\">\n");
        html.markup("<div class=\"nhsuk-scroll__content\" role=\"region\" aria-label=\"Table ")
                .number(written);
        html.value(": " + label(table)).markup("\" tabindex=\"0\">\n<table class=\"nhsuk-table\">\n");
        if (child(table, TableCaption.class) instanceof TableCaption caption) {
            html.markup("<caption class=\"nhsuk-table__caption nhsuk-table__caption--m\">");
            inlines.children(caption, Scope.PLAIN);
            html.markup("</caption>\n");
            body.endLine();
        }
        section(child(table, TableHead.class), "thead", "nhsuk-table__head", scope);
        section(child(table, TableBody.class), "tbody", "nhsuk-table__body", scope);
        html.markup("</table>\n</div>\n</div>\n");
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

    private void section(@Nullable Node section, String tag, String cssClass, Scope scope) {
        if (section == null || section.getFirstChild() == null) {
            return;
        }
        html.markup("<" + tag + " class=\"" + cssClass + "\">\n");
        for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                html.markup("<tr class=\"nhsuk-table__row\">\n");
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell tableCell) {
                        cell(tableCell, scope);
                    }
                }
                html.markup("</tr>\n");
                body.endLine();
            }
        }
        html.markup("</" + tag + ">\n");
    }

    private void cell(TableCell cell, Scope scope) {
        // An empty header names nothing, so it is not one.
        boolean header = cell.isHeader() && !cell.getText().isBlank();
        String cssClass = header ? "nhsuk-table__header" : "nhsuk-table__cell";
        html.markup(header ? "<th class=\"" : "<td class=\"").markup(cssClass);
        html.markup(alignment(cell, cssClass)).markup(header ? "\" scope=\"col\">" : "\">");
        inlines.children(cell, header ? Scope.PLAIN : scope);
        html.markup(header ? "</th>\n" : "</td>\n");
        body.words(" ");
    }

    private static String alignment(TableCell cell, String cssClass) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == null) {
            return "";
        }
        return switch (alignment) {
            case LEFT -> "";
            case CENTER -> " nhsuk-u-text-align-centre";
            case RIGHT -> " " + cssClass + "--numeric";
        };
    }
}
