package handbook.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import handbook.model.text.Mark.CalloutKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first line of a callout as GitHub and note-taking programs write it: {@code [!NOTE]}, {@code [!tip]- Title}. */
public final class Alert {
    private static final Pattern FIRST_LINE = Pattern.compile("\\[!([\\p{L}\\p{N}_-]{1,40})]([+-]?)[ \\t]*(.*)");
    private static final Map<String, CalloutKind> KINDS = Map.ofEntries(
            Map.entry("note", CalloutKind.INSET),
            Map.entry("tip", CalloutKind.INSET),
            Map.entry("hint", CalloutKind.INSET),
            Map.entry("info", CalloutKind.INSET),
            Map.entry("todo", CalloutKind.INSET),
            Map.entry("abstract", CalloutKind.INSET),
            Map.entry("summary", CalloutKind.INSET),
            Map.entry("example", CalloutKind.INSET),
            Map.entry("quote", CalloutKind.INSET),
            Map.entry("question", CalloutKind.INSET),
            Map.entry("faq", CalloutKind.INSET),
            Map.entry("success", CalloutKind.INSET),
            Map.entry("alert", CalloutKind.WARNING),
            Map.entry("important", CalloutKind.WARNING),
            Map.entry("caution", CalloutKind.WARNING),
            Map.entry("attention", CalloutKind.WARNING),
            Map.entry("danger", CalloutKind.WARNING),
            Map.entry("error", CalloutKind.WARNING),
            Map.entry("failure", CalloutKind.WARNING),
            Map.entry("bug", CalloutKind.WARNING));

    private Alert() {}

    /** The callout that a line inside a quote starts, its kind as written. */
    static Optional<Callout> read(BasedSequence line) {
        Matcher matcher = FIRST_LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BasedSequence kind = line.subSequence(matcher.start(1), matcher.end(1));
        BasedSequence title = line.subSequence(matcher.start(3), matcher.end(3)).trimEnd();
        return Optional.of(new Callout(kind, title, !matcher.group(2).isEmpty(), true));
    }

    /** What a kind of theirs is here. */
    public static Optional<CalloutKind> kind(String theirs) {
        return Optional.ofNullable(KINDS.get(theirs.toLowerCase(Locale.ROOT)));
    }
}
