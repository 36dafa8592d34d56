package handbook.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [[kind:id#heading|words]]}. */
public final class EntityLink extends Node {
    private final String target;
    private final String fragment;
    private final String words;

    private EntityLink(BasedSequence chars, String target, String fragment, String words) {
        super(chars);
        this.target = target;
        this.fragment = fragment;
        this.words = words;
    }

    /** @param chars the link with its brackets */
    static EntityLink of(BasedSequence chars) {
        String inside = chars.subSequence(2, chars.length() - 2).toString();
        int bar = inside.indexOf('|');
        int end = bar > 0 && inside.charAt(bar - 1) == '\\' ? bar - 1 : bar;
        String address = bar < 0 ? inside : inside.substring(0, end);
        String words = bar < 0 ? "" : inside.substring(bar + 1).strip();
        int hash = address.indexOf('#');
        String target = hash < 0 ? address : address.substring(0, hash);
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        return new EntityLink(chars, target.strip(), fragment.strip(), words);
    }

    public String target() {
        return target;
    }

    public String fragment() {
        return fragment;
    }

    /** The words to show, with their escapes; empty where there are none. */
    public String words() {
        return words;
    }

    boolean leadsNowhere() {
        return target.isEmpty() && fragment.isEmpty();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
