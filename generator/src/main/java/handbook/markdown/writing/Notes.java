package handbook.markdown.writing;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers footnotes in the order they are referred to, and writes them at the end. */
final class Notes {
    private final BodyBuilder body;
    private final Html html;
    private final List<FootnoteBlock> notes = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> references = new HashMap<>();

    Notes(BodyBuilder body) {
        this.body = body;
        this.html = body.html();
    }

    void reference(Footnote footnote, Scope scope) {
        FootnoteBlock note = footnote.getFootnoteBlock();
        if (note == null) {
            html.text(footnote.getChars());
            body.words(footnote.getChars());
        } else if (scope != Scope.LINK) {
            int times = references.merge(note, 1, Integer::sum);
            if (times == 1) {
                notes.add(note);
            }
            int number = numberOf(note);
            html.markup("<sup class=\"app-note-ref\"><a href=\"#note-").number(number);
            html.markup("\" id=\"").markup(referenceId(number, times)).markup("\" role=\"doc-noteref\">");
            html.markup("<span class=\"nhsuk-u-visually-hidden\">Note </span>")
                    .number(number)
                    .markup("</a></sup>");
        }
    }

    /** Writes the notes that were referred to, and those that they refer to in turn. */
    void write(Blocks blocks) {
        if (notes.isEmpty()) {
            return;
        }
        html.markup("<section class=\"app-notes\" role=\"doc-endnotes\" aria-labelledby=\"note-heading\">\n");
        html.markup("<h2 class=\"nhsuk-heading-s\" id=\"note-heading\">Notes</h2>\n");
        html.markup("<ol class=\"nhsuk-list nhsuk-list--number\">\n");
        for (int i = 0; i < notes.size(); i++) {
            html.markup("<li id=\"note-").number(i + 1).markup("\">");
            blocks.note(notes.get(i), i + 1);
            html.markup("</li>\n");
        }
        html.markup("</ol>\n</section>\n");
    }

    /** Writes the links back to where a note is referred to. */
    void backLinks(FootnoteBlock note, int number) {
        int times = references.getOrDefault(note, 0);
        for (int i = 1; i <= times; i++) {
            html.markup(" <a class=\"app-note-back\" href=\"#").markup(referenceId(number, i));
            html.markup("\" role=\"doc-backlink\"><span aria-hidden=\"true\">\u21A9</span>");
            html.markup("<span class=\"nhsuk-u-visually-hidden\">Back to note ").number(number);
            html.markup(times == 1 ? " in the text" : " in the text, use " + i).markup("</span></a>");
        }
    }

    private int numberOf(FootnoteBlock note) {
        return notes.indexOf(note) + 1;
    }

    private static String referenceId(int number, int use) {
        return "note-" + number + "-use-" + use;
    }
}
