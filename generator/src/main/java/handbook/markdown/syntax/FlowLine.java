package handbook.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A step of a flow: {@code who -> who: what happens [[standard:id]]}. */
public final class FlowLine extends Node {
    private static final Pattern ARROW = Pattern.compile("[ \\t]*(?:-{1,3}>|\u2192)[ \\t]*");
    private static final Pattern ONLY_LINKS = Pattern.compile("(?:\\[\\[[^\\[\\]]*\\]\\]|[\\s,])*");

    private final BasedSequence from;
    private final BasedSequence to;
    private final BasedSequence what;
    private final Optional<Lack> lack;

    private FlowLine(BasedSequence chars, BasedSequence from, BasedSequence to, BasedSequence what, Lack lack) {
        super(chars);
        this.from = from;
        this.to = to;
        this.what = what;
        this.lack = Optional.of(lack);
    }

    private FlowLine(BasedSequence chars, BasedSequence from, BasedSequence to, BasedSequence what) {
        super(chars);
        this.from = from;
        this.to = to;
        this.what = what;
        this.lack = Optional.empty();
    }

    /** What a line needs to be a step and has not. */
    public enum Lack {
        ARROW,
        COLON,
        PARTY,
        WORDS
    }

    static FlowLine of(BasedSequence line) {
        Matcher arrow = ARROW.matcher(line);
        if (!arrow.find()) {
            return broken(line, Lack.ARROW);
        }
        int link = line.indexOf("[[");
        int colon = line.indexOf(':', arrow.end());
        if (colon < 0 || link >= 0 && link < colon) {
            return broken(line, Lack.COLON);
        }
        BasedSequence from = line.subSequence(0, arrow.start());
        BasedSequence to = line.subSequence(arrow.end(), colon).trim();
        BasedSequence what = line.subSequence(colon + 1).trim();
        if (from.isEmpty() || to.isEmpty()) {
            return broken(line, Lack.PARTY);
        }
        return ONLY_LINKS.matcher(what).matches() ? broken(line, Lack.WORDS) : new FlowLine(line, from, to, what);
    }

    /** All of its words are then what happens, so that none is lost. */
    private static FlowLine broken(BasedSequence line, Lack lack) {
        return new FlowLine(line, BasedSequence.NULL, BasedSequence.NULL, line, lack);
    }

    /** Who sends, as typed; empty where something is lacking. */
    public BasedSequence from() {
        return from;
    }

    /** Who receives, as typed; empty where something is lacking. */
    public BasedSequence to() {
        return to;
    }

    public Optional<Lack> lack() {
        return lack;
    }

    BasedSequence what() {
        return what;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
