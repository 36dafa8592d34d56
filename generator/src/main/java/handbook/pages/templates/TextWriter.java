package handbook.pages.templates;

import java.io.Writer;

/** Gathers a page in memory without locks. */
final class TextWriter extends Writer {
    private final StringBuilder text;

    /** @param typical how many characters are to be expected */
    TextWriter(int typical) {
        text = new StringBuilder(typical);
    }

    @Override
    public void write(int character) {
        text.append((char) character);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        text.append(characters, offset, length);
    }

    @Override
    public void write(String string) {
        text.append(string);
    }

    @Override
    public void write(String string, int offset, int length) {
        text.append(string, offset, offset + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
