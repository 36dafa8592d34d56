package handbook.markdown.writing;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Rule;
import handbook.markdown.syntax.Callout;
import handbook.markdown.syntax.CalloutTitle;
import handbook.model.text.Mark;
import handbook.model.text.Mark.CalloutKind;
import handbook.model.text.Mark.Plain;

/** Writes callouts. */
final class Callouts {
    private final BodyBuilder body;
    private final Content content;
    private final Headings headings;
    private final Inlines inlines;
    private final Blocks blocks;
    private final Lists lists;

    Callouts(BodyBuilder body, Headings headings, Inlines inlines, Blocks blocks, Lists lists) {
        this.body = body;
        this.content = body.content();
        this.headings = headings;
        this.inlines = inlines;
        this.blocks = blocks;
        this.lists = lists;
    }

    void write(Callout callout, Scope scope) {
        if (callout.getFirstChildAny(Block.class) == null) {
            body.problem(
                    Rule.EMPTY_CALLOUT,
                    callout.name().getStartOffset(),
                    callout.name().getEndOffset(),
                    "the callout holds nothing",
                    callout.isQuote() ? "start each of its lines with >" : "indent what it holds by four spaces");
        }
        callout.kind().ifPresentOrElse(kind -> write(callout, kind, scope), () -> unknown(callout, scope));
    }

    private void write(Callout callout, CalloutKind kind, Scope scope) {
        CalloutTitle title = callout.title();
        String words = title == null ? "" : Words.of(title);
        content.start(new Mark.Callout(kind, words, headings.componentLevel()));
        if (title != null) {
            content.start(Plain.CALLOUT_TITLE);
            // The title of details is a button, which cannot hold another.
            inlines.children(title, kind == CalloutKind.DETAILS ? Scope.LINK : Scope.PLAIN);
            content.end();
            body.endLine();
        }
        switch (kind) {
            case DO -> items(callout, Plain.DOS, Plain.TICK, scope);
            case DONT -> items(callout, Plain.DONTS, Plain.CROSS, scope);
            case INSET, WARNING, DETAILS -> blocks.children(callout, scope);
        }
        content.end();
    }

    private void items(Callout callout, Mark list, Mark sign, Scope scope) {
        for (Node node = callout.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BulletList bullets) {
                lists.write(bullets, list, sign, scope);
            } else {
                blocks.block(node, scope);
            }
        }
    }

    private void unknown(Callout callout, Scope scope) {
        String kind = callout.name().toString();
        String nearest = NearestMatch.hint(kind, Callout.KINDS);
        body.problem(
                Rule.UNKNOWN_CALLOUT,
                callout.name().getStartOffset(),
                callout.name().getEndOffset(),
                "callout '" + kind + "' is not one of " + String.join(", ", Callout.KINDS),
                nearest.isEmpty()
                        ? "write inset for a note, warning for a danger, details for what may be folded away"
                        : nearest);
        CalloutTitle title = callout.title();
        if (title != null) {
            content.start(Plain.PARAGRAPH);
            inlines.children(title, scope);
            content.end();
            body.endLine();
        }
        blocks.children(callout, scope);
    }
}
