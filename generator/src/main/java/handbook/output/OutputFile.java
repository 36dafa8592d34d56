package handbook.output;

import java.nio.charset.StandardCharsets;

/**
 * A file of the published site.
 *
 * @param path relative to the site's root, with forward slashes and no leading slash: {@code standards/nhs-number/index.html}
 * @param bytes its content
 */
public record OutputFile(String path, byte[] bytes) {
    public static OutputFile ofText(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
