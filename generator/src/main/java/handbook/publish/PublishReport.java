package handbook.publish;

/**
 * What publishing did.
 *
 * @param files how many files the site has
 * @param written those that are new or differ from the site before
 * @param unchanged those that are as they were
 * @param removed files of the site before that are gone
 * @param bytes the size of the whole site
 */
public record PublishReport(int files, int written, int unchanged, int removed, long bytes) {
    static PublishReport of(OutputManifest before, OutputManifest after) {
        int unchanged = (int) after.files().entrySet().stream()
                .filter(file -> file.getValue().equals(before.files().get(file.getKey())))
                .count();
        int removed = (int) before.files().keySet().stream()
                .filter(path -> !after.files().containsKey(path))
                .count();
        int files = after.files().size();
        return new PublishReport(files, files - unchanged, unchanged, removed, after.bytes());
    }
}
