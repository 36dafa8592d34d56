package handbook.model.site;

/**
 * A file that is there and cannot be published.
 *
 * @param path where it is in the project
 * @param reason what is wrong with it: {@code the file is empty}
 * @param remedy what to do about it
 */
public record UnusableFile(String path, String reason, String remedy) implements FoundFile {}
