package handbook.pages.bodies;

import handbook.model.text.Mark.NoteReference;
import handbook.model.text.Mark.NoteReturn;

/** Writes the ways to notes and back. */
final class WebNotes {
    private final Html html;
    private final BodyWords words;

    WebNotes(Html html, BodyWords words) {
        this.html = html;
        this.words = words;
    }

    void write(NoteReference reference) {
        html.markup("<sup class=\"app-note-ref\"><a href=\"#note-").number(reference.number());
        html.markup("\" id=\"");
        id(reference.number(), reference.use()).markup("\" role=\"doc-noteref\">");
        hidden(words.beforeNumber());
        html.number(reference.number());
        hidden(words.afterNumber());
        html.markup("</a></sup>");
    }

    void write(NoteReturn back) {
        for (int use = 1; use <= back.uses(); use++) {
            html.markup(" <a class=\"app-note-back\" href=\"#");
            id(back.number(), use).markup("\" role=\"doc-backlink\"><span aria-hidden=\"true\">\u21A9</span>");
            html.hidden(back.uses() > 1 ? words.back(back.number(), use) : words.back(back.number()))
                    .markup("</a>");
        }
    }

    private void hidden(String words) {
        if (!words.isEmpty()) {
            html.hidden(words);
        }
    }

    private Html id(int number, int use) {
        return html.markup("note-").number(number).markup("-use-").number(use);
    }
}
