package handbook.model.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a body says of a run of its words, or a thing that stands among them. It says what something is; how that looks is for each
 * medium to say.
 */
public sealed interface Mark
        permits Heading,
                Image,
                Link,
                Mark.Callout,
                Mark.Cell,
                Mark.Drawn,
                Mark.Flow,
                Mark.FlowStep,
                Mark.Note,
                Mark.NoteReference,
                Mark.NoteReturn,
                Mark.Numbers,
                Mark.Plain,
                Mark.Table,
                Mark.TermUse {

    /** What needs no more said than its name. */
    enum Plain implements Mark {
        PARAGRAPH,
        QUOTE,
        /** The title that an author gave a callout, and the first thing in it. */
        CALLOUT_TITLE,
        CODE_BLOCK,
        /** A line between two passages; holds nothing. */
        RULE,

        BULLETS,
        CHECKLIST,
        /** The list of a callout of what to do. */
        DOS,
        /** The list of a callout of what not to do. */
        DONTS,
        ITEM,
        TASK,
        DONE_TASK,
        /** Stands before the words of an item of {@link #DOS}; holds nothing. */
        TICK,
        /** Stands before the words of an item of {@link #DONTS}; holds nothing. */
        CROSS,

        DEFINITIONS,
        /** The words that the {@link #DEFINITION} after them explains. */
        DEFINED,
        DEFINITION,

        TABLE_CAPTION,
        TABLE_HEAD,
        TABLE_BODY,
        ROW,

        /** A picture that stands by itself; holds its image, then its caption if it has one. */
        FIGURE,
        /** What the picture is about, then whose it is; one of the two may be missing. */
        FIGURE_CAPTION,
        /** Whose the picture is; stands at the end of its caption. */
        CREDIT,

        /** What a flow shows, and the first thing in it. */
        FLOW_TITLE,

        EMPHASIS,
        STRONG,
        CODE,
        /** Holds nothing. */
        LINE_BREAK,

        /** Every {@link Note}, at the end of the body. */
        NOTES
    }

    /** The closed list of callouts. */
    enum CalloutKind {
        INSET,
        WARNING,
        DETAILS,
        DO,
        DONT
    }

    /** Where the words of a cell stand. */
    enum Side {
        START,
        CENTRE,
        END
    }

    /**
     * A passage set apart.
     *
     * @param title the words of its title, or empty
     * @param level one deeper than the heading it stands under
     */
    record Callout(CalloutKind kind, String title, int level) implements Mark {}

    /** A picture of the whole handbook, between blocks; holds nothing. */
    record Drawn(PictureName picture) implements Mark {}

    /** @param from the number of the first item */
    record Numbers(int from) implements Mark {}

    /**
     * A table: its caption if it has one, its head, its body.
     *
     * @param number counted from 1 in its body
     * @param label the words of its caption, or else of its columns
     */
    record Table(int number, String label) implements Mark {}

    /** @param header whether it names its column */
    record Cell(boolean header, Side side) implements Mark {}

    /**
     * Who hands on to whom, step by step, in order: its title if it has one, then a {@link FlowStep} for each.
     *
     * @param title its words, or empty
     */
    record Flow(String title) implements Mark {
        /** More cannot be told apart in a picture. */
        public static final int MOST_PARTIES = 10;
    }

    /**
     * What happens at one point: its words, and links to what makes it work.
     *
     * @param from who sends; empty where nobody said
     * @param to who receives: the same where it happens within one place
     */
    record FlowStep(String from, String to) implements Mark {
        /** Of the name of who takes part, in characters. */
        public static final int LONGEST_NAME = 40;

        /** Whether it says from whom to whom. */
        public boolean isWhole() {
            return !from.isBlank() && !to.isBlank();
        }

        public boolean isWithin() {
            return from.equals(to);
        }

        /** From whom to whom, in words. */
        public String way() {
            return isWithin() ? from : from + " \u2192 " + to;
        }

        /** Who takes part, in order of appearance. */
        public static List<String> parties(List<FlowStep> steps) {
            return steps.stream()
                    .filter(FlowStep::isWhole)
                    .flatMap(step -> Stream.of(step.from, step.to))
                    .distinct()
                    .toList();
        }
    }

    /** The first use of a glossary term. */
    record TermUse(String id) implements Mark {}

    /**
     * Sends the reader to a note; holds nothing.
     *
     * @param number the note's, counted from 1 in its body
     * @param use which of the references to that note this is, from 1
     */
    record NoteReference(int number, int use) implements Mark {}

    /** A note, among {@link Plain#NOTES}. */
    record Note(int number) implements Mark {}

    /**
     * The ways back from a note to where it is referred to; holds nothing.
     *
     * @param uses how many there are
     */
    record NoteReturn(int number, int uses) implements Mark {}
}
