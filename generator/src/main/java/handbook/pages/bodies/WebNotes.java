package handbook.pages.bodies;

import handbook.model.text.Mark.NoteReference;
import handbook.model.text.Mark.NoteReturn;

/** Writes the ways to notes and back. */
final class WebNotes {
    private final Html html;

    WebNotes(Html html) {
        this.html = html;
    }

    void write(NoteReference reference) {
        html.markup("<sup class=\"app-note-ref\"><a href=\"#note-").number(reference.number());
        html.markup("\" id=\"");
        id(reference.number(), reference.use()).markup("\" role=\"doc-noteref\">");
        html.markup("<span class=\"nhsuk-u-visually-hidden\">")
                .text(BodyWords.NOTE)
                .markup("</span>");
        html.number(reference.number()).markup("</a></sup>");
    }

    void write(NoteReturn back) {
        for (int use = 1; use <= back.uses(); use++) {
            html.markup(" <a class=\"app-note-back\" href=\"#");
            id(back.number(), use).markup("\" role=\"doc-backlink\"><span aria-hidden=\"true\">\u21A9</span>");
            html.markup("<span class=\"nhsuk-u-visually-hidden\">")
                    .text(BodyWords.BACK_TO_NOTE)
                    .number(back.number())
                    .text(BodyWords.IN_THE_TEXT);
            if (back.uses() > 1) {
                html.text(BodyWords.USE).number(use);
            }
            html.markup("</span></a>");
        }
    }

    private Html id(int number, int use) {
        return html.markup("note-").number(number).markup("-use-").number(use);
    }
}
