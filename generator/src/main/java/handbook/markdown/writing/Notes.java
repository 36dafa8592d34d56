package handbook.markdown.writing;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import handbook.model.text.Mark;
import handbook.model.text.Mark.Plain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers footnotes in the order they are referred to, and writes them at the end. */
final class Notes {
    private final BodyBuilder body;
    private final Content content;
    private final List<FootnoteBlock> notes = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> references = new HashMap<>();

    Notes(BodyBuilder body) {
        this.body = body;
        this.content = body.content();
    }

    void reference(Footnote footnote, Scope scope) {
        FootnoteBlock note = footnote.getFootnoteBlock();
        if (note == null) {
            content.text(footnote.getChars());
            body.words(footnote.getChars());
        } else if (scope != Scope.LINK) {
            int times = references.merge(note, 1, Integer::sum);
            if (times == 1) {
                notes.add(note);
            }
            content.mark(new Mark.NoteReference(notes.indexOf(note) + 1, times));
        }
    }

    /** Writes the notes that were referred to, and those that they refer to in turn. */
    void write(Blocks blocks) {
        if (notes.isEmpty()) {
            return;
        }
        content.start(Plain.NOTES);
        for (int i = 0; i < notes.size(); i++) {
            content.start(new Mark.Note(i + 1));
            blocks.note(notes.get(i), i + 1);
            content.end();
        }
        content.end();
    }

    /** Writes the ways back to where a note is referred to. */
    void backLinks(FootnoteBlock note, int number) {
        content.mark(new Mark.NoteReturn(number, references.getOrDefault(note, 0)));
    }
}
