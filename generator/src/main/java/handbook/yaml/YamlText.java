package handbook.yaml;

/**
 * YAML to be read.
 *
 * @param path the file it stands in
 * @param text the YAML itself
 * @param firstLine the line of the file its first line stands on, counted from 1
 */
public record YamlText(String path, String text, int firstLine) {
    /** A whole file. */
    public static YamlText file(String path, String text) {
        return new YamlText(path, text, 1);
    }
}
