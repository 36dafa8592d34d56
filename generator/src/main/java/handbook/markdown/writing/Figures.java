package handbook.markdown.writing;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import handbook.diagnostics.Rule;
import handbook.model.text.Mark.Plain;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes pictures that stand by themselves: the title of one is its caption, and the line below it says whose it is. */
final class Figures {
    private static final Pattern CREDIT = Pattern.compile("(?i)credits?:[ ]*");
    /** How a credit is begun elsewhere. */
    private static final Pattern MEANT = Pattern.compile(
            "(?i)(?:(?:photo(?:graph)?|picture|image|illustration)[ ](?:credits?|by|from)\\b|(?:photo(?:graph)?|source|copyright|courtesy of)\\b[ ]?:?|credits?\\b|\u00A9|\\(c\\)).*");

    private final BodyBuilder body;
    private final Content content;
    private final Inlines inlines;
    private final LinkWriter links;

    Figures(BodyBuilder body, Inlines inlines, LinkWriter links) {
        this.body = body;
        this.content = body.content();
        this.inlines = inlines;
        this.links = links;
    }

    /** Writes a paragraph that is a picture; false if it is none. */
    boolean write(Paragraph paragraph) {
        if (!(paragraph.getFirstChild() instanceof Image image)) {
            reportCreditApart(paragraph);
            return false;
        }
        if (image.getNext() == null) {
            figure(image, null);
            return true;
        }
        if (!(image.getNext() instanceof SoftLineBreak end) || !(end.getNext() instanceof Text line)) {
            return false;
        }
        Matcher credit = CREDIT.matcher(line.getChars());
        if (!credit.lookingAt()) {
            reportOtherWords(line);
            return false;
        }
        image.unlink();
        end.unlink();
        line.setChars(line.getChars().subSequence(credit.end()));
        figure(image, paragraph);
        return true;
    }

    /** @param credit what says whose it is */
    private void figure(Image image, @Nullable Paragraph credit) {
        String caption = image.getTitle().isNull() || image.getTitle().isBlank()
                ? ""
                : CharacterReferences.unescape(image.getTitle());
        content.start(Plain.FIGURE);
        links.write(image);
        if (!caption.isEmpty() || credit != null) {
            content.start(Plain.FIGURE_CAPTION).text(caption);
            body.endLine();
            body.words(caption);
            if (credit != null) {
                body.endLine();
                content.text(caption.isEmpty() ? "" : " ").start(Plain.CREDIT);
                // Licences go by their short names.
                body.shortForms().leaveOut(credit.getStartOffset(), credit.getEndOffset());
                inlines.children(credit, Scope.PLAIN);
                content.end();
            }
            content.end();
        }
        content.end();
    }

    private void reportOtherWords(Text line) {
        if (MEANT.matcher(line.getChars()).lookingAt()) {
            report(line, "the words below the picture are not shown as its credit", "begin the line with 'Credit: '");
        }
    }

    private void reportCreditApart(Paragraph paragraph) {
        Node before = paragraph.getPreviousAnyNot(BlankLine.class);
        if (before instanceof Paragraph picture
                && picture.getFirstChild() instanceof Image image
                && image.getNext() == null
                && paragraph.getFirstChild() instanceof Text line
                && CREDIT.matcher(line.getChars()).lookingAt()) {
            report(line, "a blank line parts the credit from its picture", "delete the blank line");
        }
    }

    private void report(Text line, String message, String hint) {
        body.problem(Rule.MISTYPED_MARK, line.getStartOffset(), line.getEndOffset(), message, hint);
    }
}
