package handbook.pages.bodies;

import handbook.model.Body;
import handbook.model.Entity;
import handbook.model.Term;
import handbook.model.site.ContentFile;
import handbook.model.site.Site;
import handbook.model.site.Target;
import handbook.model.text.Heading;
import handbook.model.text.Image;
import handbook.model.text.Link;
import handbook.model.text.Mark;
import handbook.model.text.Mark.Callout;
import handbook.model.text.Mark.CalloutKind;
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
import java.util.Optional;

/** A second medium, to show that bodies can bear one: a chapter of a book as plain XHTML, in which addresses are printed. */
final class BookChapter {
    private final Site site;
    private final StringBuilder out = new StringBuilder();
    private int titleLevel;
    private int terms;

    private BookChapter(Site site) {
        this.site = site;
    }

    static String of(Entity entity, Body body, Site site) {
        BookChapter book = new BookChapter(site);
        book.out.append(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\">\n");
        book.element("head", () -> book.element("title", entity.title()));
        book.element("body", () -> {
            book.element("h1", entity.title());
            body.pieces().forEach(book::write);
            book.endnotes(body);
        });
        return book.out.append("</html>\n").toString();
    }

    private void write(Piece piece) {
        switch (piece) {
            case Piece.Words words -> text(words.words());
            case Piece.Start start -> start(start.mark());
            case Piece.End end -> end(end.mark());
        }
    }

    private void start(Mark mark) {
        switch (mark) {
            case Plain plain -> start(plain);
            case Heading heading -> open("h" + heading.level(), "id", heading.id());
            case Link link when link.showsTitle() -> text(target(link).title());
            case Link link -> {}
            case Image image -> {
                open(
                        "img",
                        "alt",
                        image.alternative(),
                        "src",
                        Optional.ofNullable(site.images().get(image))
                                .map(ContentFile::path)
                                .orElse(""));
                close("img");
            }
            case TermUse term -> {}
            case Callout callout -> {
                open("aside");
                titleLevel = callout.level();
                if (callout.title().isEmpty()) {
                    element("h" + titleLevel, title(callout.kind()));
                }
            }
            case Numbers numbers -> open("ol", "start", String.valueOf(numbers.from()));
            case Flow flow -> {
                if (flow.title().isBlank()) {
                    open("ol");
                }
            }
            case FlowStep step -> {
                open("li");
                text(step.isWhole() ? step.way() + ": " : "");
            }
            case Table table -> open("table");
            case Cell cell -> open(cell.header() ? "th" : "td");
            case NoteReference reference -> reference("note-" + reference.number(), String.valueOf(reference.number()));
            case Note note -> open("li", "id", "note-" + note.number());
            case NoteReturn back -> {}
            case Mark.Drawn drawn -> {}
        }
    }

    private void end(Mark mark) {
        switch (mark) {
            case Plain plain -> end(plain);
            case Heading heading -> close("h" + heading.level());
            case Link.ToEntity link -> text(" (" + target(link).address() + ")");
            case Link.ToTool link -> text(" (" + target(link).address() + ")");
            case Link.ToFile link ->
                text(link.path().isEmpty() ? "" : " (" + target(link).address() + ")");
            case Link.ToWeb link -> text(link.address().endsWith(link.text()) ? "" : " (" + link.address() + ")");
            case TermUse term -> reference("term-" + term.id(), "t" + ++terms);
            case Callout callout -> close("aside");
            case Numbers numbers -> close("ol");
            case Flow flow -> close("ol");
            case FlowStep step -> close("li");
            case Table table -> close("table");
            case Cell cell -> close(cell.header() ? "th" : "td");
            case Note note -> close("li");
            case Image image -> {}
            case NoteReference reference -> {}
            case NoteReturn back -> {}
            case Mark.Drawn drawn -> {}
        }
    }

    private void start(Plain plain) {
        switch (plain) {
            case CODE_BLOCK -> open("pre");
            case TICK -> text("\u2713 ");
            case CROSS -> text("\u2717 ");
            case CALLOUT_TITLE -> open("h" + titleLevel);
            case FLOW_TITLE -> open("p");
            case TASK, DONE_TASK -> {
                open("li");
                text(plain == Plain.TASK ? "\u2610 " : "\u2611 ");
            }
            case NOTES -> {
                open("section");
                element("h2", "Notes");
                open("ol");
            }
            default -> open(name(plain));
        }
    }

    private void end(Plain plain) {
        switch (plain) {
            case TICK, CROSS -> {}
            case CALLOUT_TITLE -> close("h" + titleLevel);
            case FLOW_TITLE -> {
                close("p");
                open("ol");
            }
            case NOTES -> {
                close("ol");
                close("section");
            }
            default -> close(name(plain));
        }
    }

    private static String name(Plain plain) {
        return switch (plain) {
            case PARAGRAPH -> "p";
            case QUOTE -> "blockquote";
            case CODE_BLOCK -> "pre";
            case RULE -> "hr";
            case BULLETS, CHECKLIST, DOS, DONTS -> "ul";
            case ITEM, TASK, DONE_TASK -> "li";
            case DEFINITIONS -> "dl";
            case DEFINED -> "dt";
            case DEFINITION -> "dd";
            case TABLE_CAPTION -> "caption";
            case TABLE_HEAD -> "thead";
            case TABLE_BODY -> "tbody";
            case ROW -> "tr";
            case FIGURE -> "figure";
            case FIGURE_CAPTION -> "figcaption";
            case CREDIT -> "small";
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case CODE -> "code";
            case LINE_BREAK -> "br";
            case CALLOUT_TITLE, FLOW_TITLE, NOTES, TICK, CROSS ->
                throw new IllegalArgumentException(plain + " is no one element");
        };
    }

    private static String title(CalloutKind kind) {
        return switch (kind) {
            case INSET -> "Note";
            case WARNING -> "Warning";
            case DETAILS -> "More";
            case DO -> "What to do";
            case DONT -> "What not to do";
        };
    }

    private void endnotes(Body body) {
        if (!body.terms().isEmpty()) {
            element("section", () -> {
                element("h2", "Terms");
                element("dl", () -> body.terms().forEach(ref -> site.find(ref).ifPresent(this::endnote)));
            });
        }
    }

    private void endnote(Term term) {
        open("dt", "id", "term-" + term.id());
        text(term.title());
        close("dt");
        element("dd", term.definition());
    }

    private void reference(String id, String words) {
        open("sup");
        open("a", "href", "#" + id);
        text(words);
        close("a");
        close("sup");
    }

    private Target target(Link link) {
        return site.targets().getOrDefault(link, new Target("nowhere", link.text()));
    }

    private void element(String name, Runnable content) {
        open(name);
        content.run();
        close(name);
    }

    private void element(String name, String words) {
        element(name, () -> text(words));
    }

    private void open(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    private void close(String name) {
        out.append("</").append(name).append('>');
    }

    private void text(String words) {
        out.append(words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }
}
