package handbook.markdown.limits;

/** A text that knows where it was read last, and stops whoever reads it on request. */
final class MeteredText implements CharSequence {
    private final String text;
    private int lastRead;
    private volatile boolean stopped;

    MeteredText(String text) {
        this.text = text;
    }

    /** The offset that was read last, as far as the asking thread can see. */
    int lastRead() {
        return lastRead;
    }

    /** Makes the next reading of a character fail. */
    void stop() {
        stopped = true;
    }

    @Override
    public char charAt(int index) {
        if (stopped) {
            throw new UnreadableException("stopped", index, index);
        }
        lastRead = index;
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
