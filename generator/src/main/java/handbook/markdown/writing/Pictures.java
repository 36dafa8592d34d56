package handbook.markdown.writing;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Rule;
import handbook.model.text.Mark;
import handbook.model.text.PictureName;
import java.util.Optional;

/** Puts a picture of the whole handbook where a text asks for it: a block of code of the kind 'picture' with its name. */
final class Pictures {
    private static final String KIND = "picture";

    private final BodyBuilder body;

    Pictures(BodyBuilder body) {
        this.body = body;
    }

    static boolean asksForOne(FencedCodeBlock code) {
        return code.getInfo().trim().equalsIgnoreCase(KIND);
    }

    void write(FencedCodeBlock code) {
        String name = code.getContentChars().trim().toString();
        Optional<PictureName> known = PictureName.byId(name);
        if (known.isEmpty()) {
            String nearest = NearestMatch.hint(name, PictureName.ids());
            report(
                    code,
                    "there is no picture '" + name + "'",
                    nearest.isEmpty() ? "known are " + String.join(", ", PictureName.ids()) : nearest);
        } else if (!(code.getParent() instanceof Document)) {
            report(code, "the picture '" + name + "' stands inside something else", "put it after that, not indented");
        } else {
            body.content().mark(new Mark.Drawn(known.get()));
        }
    }

    private void report(FencedCodeBlock code, String message, String hint) {
        body.problem(
                Rule.UNKNOWN_PICTURE,
                code.getInfo().getStartOffset(),
                code.getInfo().getEndOffset(),
                message,
                hint);
    }
}
