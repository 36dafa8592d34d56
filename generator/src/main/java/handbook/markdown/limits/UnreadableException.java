package handbook.markdown.limits;

/** A text cannot be read; never leaves this package. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int from;
    private final int to;

    /**
     * @param from the offset where the trouble starts
     * @param to the offset after it
     */
    UnreadableException(String message, int from, int to) {
        super(message, null, false, false);
        this.from = from;
        this.to = to;
    }

    static UnreadableException tooDeep(int from, int to) {
        return new UnreadableException("the text is nested more than " + Nesting.DEEPEST + " deep here", from, to);
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }
}
