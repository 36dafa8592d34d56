package handbook.markdown.writing;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import handbook.diagnostics.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes headings, and knows the level that a heading of a component should have. */
final class Headings {
    private static final Pattern CHOSEN_ID = Pattern.compile("\\s*\\{#([A-Za-z][\\w-]{0,99})}$");

    /** More than one line, a sentence, or a field of front matter. */
    private static final Pattern SENTENCES = Pattern.compile("\n|[.!?:;,]$|^[a-z][A-Za-z]*: ");

    private final BodyBuilder body;
    private final Inlines inlines;
    private final HeadingIds ids = new HeadingIds();
    private int level = 1;

    Headings(BodyBuilder body, Inlines inlines) {
        this.body = body;
        this.inlines = inlines;
    }

    void write(Heading heading) {
        checkUnderline(heading);
        level = heading.getLevel();
        String chosen = takeChosenId(heading);
        String words = Words.of(heading);
        String id = chosen.isEmpty() ? ids.of(words) : ids.unique(chosen);
        var mark = new handbook.model.text.Heading(
                level,
                id,
                words,
                body.source().place(heading.getStartOffset(), heading.getEndOffset()),
                body.wordsSoFar());
        body.add(mark);
        body.content().start(mark);
        inlines.children(heading, Scope.PLAIN);
        body.content().end();
        body.endLine();
    }

    /** A line of hyphens makes a heading of the text right above it, which is seldom meant where that is more than a few words. */
    private void checkUnderline(Heading heading) {
        String typed = heading.getText().toString().strip();
        if (heading.isSetextHeading() && SENTENCES.matcher(typed).find()) {
            body.problem(
                    Rule.MISTYPED_MARK,
                    heading.getClosingMarker().getStartOffset(),
                    heading.getClosingMarker().getEndOffset(),
                    "this line makes a heading of the text above it",
                    "put a blank line between them; write a heading as ## and its words");
        }
    }

    /** One deeper than the section it stands in. */
    int componentLevel() {
        return Math.min(6, level + 1);
    }

    /** Takes {@code {#id}} off the end of a heading. */
    private static String takeChosenId(Heading heading) {
        if (!(heading.getLastChild() instanceof Text last)) {
            return "";
        }
        BasedSequence chars = last.getChars();
        Matcher matcher = CHOSEN_ID.matcher(chars);
        if (!matcher.find()) {
            return "";
        }
        last.setChars(chars.subSequence(0, matcher.start()));
        return matcher.group(1);
    }
}
