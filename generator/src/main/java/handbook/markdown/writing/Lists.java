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
import handbook.model.text.Mark;
import handbook.model.text.Mark.Plain;
import java.util.Optional;

/** Writes lists of every kind. */
final class Lists {
    private final BodyBuilder body;
    private final Content content;
    private final Inlines inlines;
    private final Blocks blocks;
    private final Nesting nesting;

    Lists(BodyBuilder body, Inlines inlines, Blocks blocks, Nesting nesting) {
        this.body = body;
        this.content = body.content();
        this.inlines = inlines;
        this.blocks = blocks;
        this.nesting = nesting;
    }

    void write(BulletList list, Scope scope) {
        content.start(list.getFirstChild() instanceof TaskListItem ? Plain.CHECKLIST : Plain.BULLETS);
        items(list, scope);
        content.end();
    }

    void write(OrderedList list, Scope scope) {
        content.start(new Mark.Numbers(list.getStartNumber()));
        items(list, scope);
        content.end();
    }

    /** Writes a list of which each item starts with a sign. */
    void write(BulletList list, Mark marked, Mark sign, Scope scope) {
        content.start(marked);
        items(list, Optional.of(sign), scope);
        content.end();
    }

    private void items(ListBlock list, Scope scope) {
        items(list, Optional.empty(), scope);
    }

    private void items(ListBlock list, Optional<Mark> sign, Scope scope) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof BlankLine) {
                continue;
            }
            content.start(item instanceof TaskListItem task ? task(task) : Plain.ITEM);
            sign.ifPresent(content::mark);
            content(item, list.isTight(), scope);
            content.end();
            body.endLine();
        }
    }

    private static Mark task(TaskListItem task) {
        return task.isItemDoneMarker() ? Plain.DONE_TASK : Plain.TASK;
    }

    void write(DefinitionList list, Scope scope) {
        content.start(Plain.DEFINITIONS);
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionTerm) {
                content.start(Plain.DEFINED);
                inlines.children(node, Scope.PLAIN);
                content.end();
            } else if (node instanceof DefinitionItem) {
                content.start(Plain.DEFINITION);
                content(node, node.getFirstChild() == node.getLastChild(), scope);
                content.end();
            }
            body.endLine();
        }
        content.end();
    }

    private void content(Node item, boolean tight, Scope scope) {
        nesting.enter(item);
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (tight && node instanceof Paragraph) {
                inlines.children(node, scope);
                body.endLine();
                content.text(node.getNext() == null ? "" : "\n");
            } else {
                blocks.block(node, scope);
            }
        }
        nesting.leave();
    }
}
