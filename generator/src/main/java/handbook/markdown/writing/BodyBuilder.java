package handbook.markdown.writing;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Rule;
import handbook.model.Body;
import handbook.model.Ref;
import handbook.model.Term;
import handbook.model.text.Heading;
import handbook.model.text.Image;
import handbook.model.text.Link;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is found in one text on the way through it. */
public final class BodyBuilder {
    private final SourceText source;
    private final Content content;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private final List<Ref<Term>> terms = new ArrayList<>();
    private final ShortForms shortForms;
    private final StringBuilder words = new StringBuilder();
    private final List<Diagnostic> problems = new ArrayList<>();

    public BodyBuilder(SourceText source) {
        this.source = source;
        this.shortForms = new ShortForms(source);
        this.content = new Content(source.text().length());
    }

    SourceText source() {
        return source;
    }

    Content content() {
        return content;
    }

    void add(Heading heading) {
        headings.add(heading);
    }

    void add(Link link) {
        links.add(link);
    }

    void add(Image image) {
        images.add(image);
    }

    /** Adds a term unless it was marked before. */
    boolean addFirstUse(Ref<Term> term) {
        return !terms.contains(term) && terms.add(term);
    }

    ShortForms shortForms() {
        return shortForms;
    }

    void words(CharSequence text) {
        int start = words.length();
        words.append(text);
        for (int i = start; i < words.length(); i++) {
            if (words.charAt(i) == '\n' || words.charAt(i) == '\r') {
                words.setCharAt(i, ' ');
            }
        }
    }

    /** The length of the words gathered so far. */
    int wordsSoFar() {
        return words.length();
    }

    /** Ends a line of words, if one was begun. */
    void endLine() {
        while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }

    void problem(Rule rule, int from, int to, String message, String hint) {
        problems.add(Diagnostic.of(rule, source.place(from, to), message, hint));
    }

    /** A problem of words that are marks, so that none of them is a short form. */
    void slip(Rule rule, int from, int to, String message, String hint) {
        shortForms.leaveOut(from, to);
        problem(rule, from, to, message, hint);
    }

    public List<Diagnostic> problems() {
        return problems;
    }

    public Body build() {
        return new Body(
                content.toString(),
                content.marks(),
                headings,
                links,
                images,
                terms,
                shortForms.found(),
                words.toString().stripTrailing());
    }
}
