package handbook.markdown.writing;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.util.ast.Node;
import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Rule;
import handbook.markdown.syntax.Callout;
import handbook.model.text.Mark;
import handbook.model.text.Mark.CalloutKind;
import handbook.model.text.Mark.Plain;
import java.util.List;

/** Writes callouts. */
final class Callouts {
    private static final List<String> KINDS = List.of("inset", "warning", "details", "do", "dont");

    private final BodyBuilder body;
    private final Content content;
    private final Headings headings;
    private final Blocks blocks;
    private final Lists lists;

    Callouts(BodyBuilder body, Headings headings, Blocks blocks, Lists lists) {
        this.body = body;
        this.content = body.content();
        this.headings = headings;
        this.blocks = blocks;
        this.lists = lists;
    }

    void write(Callout callout, Scope scope) {
        String kind = callout.kind().toString();
        switch (kind) {
            case "inset" -> write(callout, CalloutKind.INSET, scope);
            case "warning" -> write(callout, CalloutKind.WARNING, scope);
            case "details" -> write(callout, CalloutKind.DETAILS, scope);
            case "do" -> write(callout, CalloutKind.DO, scope);
            case "dont" -> write(callout, CalloutKind.DONT, scope);
            default -> unknown(callout, kind, scope);
        }
    }

    private void write(Callout callout, CalloutKind kind, Scope scope) {
        content.start(new Mark.Callout(kind, title(callout), headings.componentLevel()));
        switch (kind) {
            case DO -> items(callout, Plain.DOS, Plain.TICK, scope);
            case DONT -> items(callout, Plain.DONTS, Plain.CROSS, scope);
            case INSET, WARNING, DETAILS -> blocks.children(callout, scope);
        }
        content.end();
    }

    private String title(Callout callout) {
        String title = SourceText.printable(
                CharacterReferences.unescape(callout.title()).strip());
        body.shortForms().gather(title, offset -> callout.title().getStartOffset() + offset);
        body.words(title);
        body.endLine();
        return title;
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

    private void unknown(Callout callout, String kind, Scope scope) {
        body.problem(
                Rule.UNKNOWN_CALLOUT,
                callout.kind().getStartOffset(),
                callout.kind().getEndOffset(),
                "callout '" + kind + "' is not one of " + String.join(", ", KINDS),
                NearestMatch.hint(kind, KINDS));
        blocks.children(callout, scope);
    }
}
