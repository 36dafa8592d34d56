package handbook.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import handbook.model.text.Mark.CalloutKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A passage set apart: {@code !!! warning "Title"} with its content indented by four spaces, or a quote that starts with
 * {@code [!WARNING]}.
 */
public final class Callout extends Block {
    /** The names of our own kinds. */
    public static final List<String> KINDS = Arrays.stream(CalloutKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    private final BasedSequence name;
    private final BasedSequence title;
    private final boolean folded;
    private final boolean quote;

    /**
     * @param name what the author called its kind
     * @param title its words as typed, or {@link BasedSequence#NULL}
     * @param folded whether it is to be opened by its reader
     * @param quote whether it is written as a quote
     */
    Callout(BasedSequence name, BasedSequence title, boolean folded, boolean quote) {
        this.name = name;
        this.title = title;
        this.folded = folded;
        this.quote = quote;
    }

    public BasedSequence name() {
        return name;
    }

    public boolean isQuote() {
        return quote;
    }

    /** Its kind, if there is such a kind. */
    public Optional<CalloutKind> kind() {
        String typed = name.toString();
        String own = typed.toLowerCase(Locale.ROOT);
        Optional<CalloutKind> kind = KINDS.contains(own)
                ? Optional.of(CalloutKind.valueOf(own.toUpperCase(Locale.ROOT)))
                : Alert.kind(typed);
        return folded ? kind.map(any -> CalloutKind.DETAILS) : kind;
    }

    /** Its title; nothing if it has none. */
    public @Nullable CalloutTitle title() {
        return getFirstChild() instanceof CalloutTitle written ? written : null;
    }

    void parseTitle(InlineParser parser) {
        if (!title.isBlank()) {
            CalloutTitle written = new CalloutTitle(title.trim());
            parser.parse(title.trim(), written);
            prependChild(written);
        }
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {name, title};
    }
}
