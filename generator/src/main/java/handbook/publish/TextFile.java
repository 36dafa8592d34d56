package handbook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A single text file that an editor asked for, beside the site. */
public final class TextFile {
    private TextFile() {}

    /**
     * Writes the text, in one step, over what was there.
     *
     * @throws IOException if it cannot be written; what was there stays
     */
    public static void write(Path file, String text) throws IOException {
        new LocalDisk().replace(file.toAbsolutePath(), text.getBytes(StandardCharsets.UTF_8));
    }
}
