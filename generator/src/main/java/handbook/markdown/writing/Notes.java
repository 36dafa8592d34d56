package handbook.markdown.writing;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import handbook.diagnostics.Rule;
import handbook.model.text.Mark;
import handbook.model.text.Mark.Plain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers footnotes in the order they are referred to, and writes them at the end. */
final class Notes {
    private final BodyBuilder body;
    private final Content content;
    private final List<FootnoteBlock> notes = new ArrayList<>();
    private final List<FootnoteBlock> defined = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
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
            body.problem(
                    Rule.UNDEFINED_REFERENCE,
                    footnote.getStartOffset(),
                    footnote.getEndOffset(),
                    "there is no note '" + footnote.getText() + "'",
                    "write its words in a paragraph that starts with [^" + footnote.getText() + "]:");
        } else if (scope != Scope.LINK) {
            int times = references.merge(note, 1, Integer::sum);
            if (times == 1) {
                notes.add(note);
            }
            content.mark(new Mark.NoteReference(notes.indexOf(note) + 1, times));
        }
    }

    /** Takes a note where it stands, to be written at the end. */
    void define(FootnoteBlock note) {
        defined.add(note);
    }

    /** Writes the notes that were referred to, those that they refer to in turn, and then those that nothing refers to. */
    void write(Blocks blocks) {
        if (notes.isEmpty() && defined.isEmpty()) {
            return;
        }
        content.start(Plain.NOTES);
        int written = 0;
        for (int next = 0; written < notes.size() || next < defined.size(); ) {
            if (written == notes.size()) {
                unused(defined.get(next++));
            }
            for (; written < notes.size(); written++) {
                content.start(new Mark.Note(written + 1));
                blocks.note(notes.get(written), written + 1);
                content.end();
            }
        }
        content.end();
    }

    /** Takes a note to be written although nothing refers to it. */
    private void unused(FootnoteBlock note) {
        String name = note.getText().toString();
        boolean again = !names.add(name);
        if (references.containsKey(note)) {
            return;
        }
        references.put(note, 0);
        notes.add(note);
        body.problem(
                Rule.UNUSED_DEFINITION,
                note.getOpeningMarker().getStartOffset(),
                note.getClosingMarker().getEndOffset(),
                again
                        ? "a note named '" + name + "' stands above already"
                        : "nothing refers to the note '" + name + "'",
                again
                        ? "give this one another name, and write it where the text refers to it"
                        : "write [^" + name + "] where it belongs, or delete the note");
    }

    /** Writes the ways back to where a note is referred to. */
    void backLinks(FootnoteBlock note, int number) {
        content.mark(new Mark.NoteReturn(number, references.getOrDefault(note, 0)));
    }
}
