package handbook.markdown.writing;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import handbook.markdown.limits.Nesting;

/** Writes lists of every kind. */
final class Lists {
    private final BodyBuilder body;
    private final Html html;
    private final Inlines inlines;
    private final Blocks blocks;
    private final Nesting nesting;

    Lists(BodyBuilder body, Inlines inlines, Blocks blocks, Nesting nesting) {
        this.body = body;
        this.html = body.html();
        this.inlines = inlines;
        this.blocks = blocks;
        this.nesting = nesting;
    }

    void write(BulletList list, Scope scope) {
        boolean tasks = list.getFirstChild() instanceof TaskListItem;
        html.markup(
                tasks
                        ? "<ul class=\"nhsuk-list app-checklist\" role=\"list\">\n"
                        : "<ul class=\"nhsuk-list nhsuk-list--bullet\">\n");
        items(list, "", scope);
        html.markup("</ul>\n");
    }

    void write(OrderedList list, Scope scope) {
        html.markup("<ol class=\"nhsuk-list nhsuk-list--number\"");
        if (list.getStartNumber() != 1) {
            html.markup(" start=\"").number(list.getStartNumber()).markup("\"");
        }
        html.markup(">\n");
        items(list, "", scope);
        html.markup("</ol>\n");
    }

    /** Writes the items of a list, each after the same markup. */
    void items(ListBlock list, String before, Scope scope) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof BlankLine) {
                continue;
            }
            html.markup(item instanceof TaskListItem task ? task(task) : "<li>").markup(before);
            content(item, list.isTight(), scope);
            html.markup("</li>\n");
            body.endLine();
        }
    }

    private static String task(TaskListItem task) {
        return task.isItemDoneMarker()
                ? "<li class=\"app-checklist__item app-checklist__item--done\">"
                        + "<span class=\"nhsuk-u-visually-hidden\">Done: </span>"
                : "<li class=\"app-checklist__item\">";
    }

    void write(DefinitionList list, Scope scope) {
        html.markup("<dl class=\"app-definitions\">\n");
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionTerm) {
                html.markup("<dt>");
                inlines.children(node, Scope.PLAIN);
                html.markup("</dt>\n");
            } else if (node instanceof DefinitionItem) {
                html.markup("<dd>");
                content(node, node.getFirstChild() == node.getLastChild(), scope);
                html.markup("</dd>\n");
            }
            body.endLine();
        }
        html.markup("</dl>\n");
    }

    private void content(Node item, boolean tight, Scope scope) {
        nesting.enter(item);
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (tight && node instanceof Paragraph) {
                inlines.children(node, scope);
                body.endLine();
                html.markup(node.getNext() == null ? "" : "\n");
            } else {
                blocks.block(node, scope);
            }
        }
        nesting.leave();
    }
}
