package handbook.markdown.writing;

import handbook.model.Body;
import handbook.model.text.Mark;
import java.util.ArrayList;
import java.util.List;

/** Writes the content of a body: an author's words, with marks among them. */
public final class Content {
    private final StringBuilder out;
    private final List<Mark> marks = new ArrayList<>();

    Content(int expectedLength) {
        out = new StringBuilder(expectedLength);
    }

    Content start(Mark mark) {
        out.append(Body.START);
        marks.add(mark);
        return this;
    }

    /** Ends the mark that was started last and has not ended. */
    Content end() {
        out.append(Body.END);
        return this;
    }

    /** A mark that holds nothing. */
    Content mark(Mark mark) {
        return start(mark).end();
    }

    Content text(CharSequence words) {
        out.append(SourceText.printable(words.toString()));
        return this;
    }

    List<Mark> marks() {
        return marks;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
