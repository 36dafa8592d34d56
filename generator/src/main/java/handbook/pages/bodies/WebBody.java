package handbook.pages.bodies;

import handbook.model.Body;
import handbook.model.text.Heading;
import handbook.model.text.Image;
import handbook.model.text.Link;
import handbook.model.text.Mark;
import handbook.model.text.Mark.Callout;
import handbook.model.text.Mark.Cell;
import handbook.model.text.Mark.Flow;
import handbook.model.text.Mark.FlowStep;
import handbook.model.text.Mark.Note;
import handbook.model.text.Mark.NoteReference;
import handbook.model.text.Mark.NoteReturn;
import handbook.model.text.Mark.Numbers;
import handbook.model.text.Mark.Plain;
import handbook.model.text.Mark.Table;
import handbook.model.text.Mark.TermUse;
import handbook.model.text.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a body as HTML, in one pass. */
final class WebBody {
    private final Html html;
    private final Addresses addresses;
    private final BodyWords words;
    private final PlainTags tags;
    private final WebCallouts callouts;
    private final WebImages images;
    private final WebNotes notes;
    private final WebFlows flows;
    private final List<Piece> pieces;
    private boolean figure;

    private WebBody(
            Html html, List<Piece> pieces, Addresses addresses, BodyWords words, PlainTags tags, boolean drawn) {
        this.html = html;
        this.addresses = addresses;
        this.words = words;
        this.tags = tags;
        this.callouts = new WebCallouts(html, words);
        this.images = new WebImages(html, addresses);
        this.notes = new WebNotes(html, words);
        this.flows = new WebFlows(html, addresses, words, drawn);
        this.pieces = pieces;
    }

    /** @param drawn whether flows are pictures */
    static List<Passage> passages(Body body, Addresses addresses, BodyWords words, PlainTags tags, boolean drawn) {
        Html html = new Html(body.content().length() + 24 * body.marks().size());
        List<Piece> pieces = body.pieces();
        WebBody writer = new WebBody(html, pieces, addresses, words, tags, drawn);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Piece.Words run -> html.text(run.words());
                case Piece.Start(Mark.Drawn picture) ->
                    passages.add(new Passage(html.taken(), Optional.of(picture.picture())));
                case Piece.Start start -> writer.start(start.mark(), i);
                case Piece.End end -> writer.end(end.mark());
            }
        }
        passages.add(new Passage(html.taken(), Optional.empty()));
        return passages;
    }

    private void start(Mark mark, int at) {
        switch (mark) {
            case Plain plain -> {
                figure = plain == Plain.FIGURE;
                if (plain == Plain.FLOW_TITLE) {
                    flows.startTitle();
                }
                html.markup(tags.start(plain));
            }
            case Heading heading ->
                html.markup("<h")
                        .number(heading.level())
                        .markup(" id=\"")
                        .value(heading.id())
                        .markup("\">");
            case Link link -> link(link);
            case Image image -> images.write(image, figure);
            case TermUse term ->
                html.markup("<button type=\"button\" class=\"app-term\" popovertarget=\"term-")
                        .value(term.id())
                        .markup("\">");
            case Callout callout -> callouts.start(callout);
            case Mark.Drawn drawn -> {}
            case Flow flow -> flows.start(flow, pieces.subList(at, pieces.size()));
            case FlowStep step -> flows.start(step);
            case Numbers numbers -> numbers(numbers);
            case Table table -> table(table);
            case Cell cell -> cell(cell);
            case NoteReference reference -> notes.write(reference);
            case Note note ->
                html.markup("<li id=\"note-").number(note.number()).markup("\">");
            case NoteReturn back -> notes.write(back);
        }
    }

    private void end(Mark mark) {
        switch (mark) {
            case Plain plain -> {
                if (plain == Plain.CALLOUT_TITLE) {
                    callouts.endTitle();
                }
                if (plain == Plain.FLOW_TITLE) {
                    flows.endTitle();
                }
                html.markup(PlainTags.end(plain));
            }
            case Heading heading -> html.markup("</h").number(heading.level()).markup(">\n");
            case Link link -> html.text(label(link)).markup("</a>");
            case TermUse term -> html.markup("</button>");
            case Callout callout -> callouts.end(callout);
            case Flow flow -> flows.end();
            case FlowStep step -> html.markup("</li>\n");
            case Numbers numbers -> html.markup("</ol>\n");
            case Table table -> html.markup("</table>\n</div>\n</div>\n");
            case Cell cell -> html.markup(cell.header() ? "</th>\n" : "</td>\n");
            case Note note -> html.markup("</li>\n");
            case Image image -> {}
            case Mark.Drawn drawn -> {}
            case NoteReference reference -> {}
            case NoteReturn back -> {}
        }
    }

    private void link(Link link) {
        html.markup("<a href=\"");
        if (link instanceof Link.ToWeb web) {
            html.value(web.address()).markup("\">");
        } else {
            var target = addresses.of(link);
            html.value(target.address());
            addresses
                    .file(link)
                    .ifPresent(file ->
                            html.markup("\" type=\"").value(file.format().mediaType()));
            html.markup("\">").value(link.showsTitle() ? target.title() : "");
        }
    }

    /** What a file is and how large, for readers who decide whether to fetch it. */
    private String label(Link link) {
        return addresses.file(link).map(file -> words.file(file, link.text())).orElse("");
    }

    private void numbers(Numbers numbers) {
        html.markup("<ol class=\"nhsuk-list nhsuk-list--number\"");
        if (numbers.from() != 1) {
            html.markup(" start=\"").number(numbers.from()).markup("\"");
        }
        html.markup(">\n");
    }

    /** In the design system's scroll component, which can be reached and named. */
    private void table(Table table) {
        html.markup("<div class=\"nhsuk-scroll\" data-module=\"nhsuk-scroll\">\n");
        html.markup("<div class=\"nhsuk-scroll__content\" role=\"region\" aria-label=\"")
                .value(words.table(table.number(), table.label()));
        html.markup("\" tabindex=\"0\">\n<table class=\"nhsuk-table\">\n");
    }

    private void cell(Cell cell) {
        String name = cell.header() ? "nhsuk-table__header" : "nhsuk-table__cell";
        html.markup(cell.header() ? "<th class=\"" : "<td class=\"").markup(name);
        switch (cell.side()) {
            case START -> {}
            case CENTRE -> html.markup(" nhsuk-u-text-align-centre");
            case END -> html.markup(" ").markup(name).markup("--numeric");
        }
        html.markup(cell.header() ? "\" scope=\"col\">" : "\">");
    }
}
