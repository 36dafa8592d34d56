package handbook.output.media;

import handbook.diagnostics.Problems;
import handbook.model.site.ContentFile;
import handbook.model.site.Site;
import handbook.model.value.Location;
import handbook.output.Output;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import handbook.source.SourceFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every image that a page shows, with its narrower copies, and every image and document that one links to. A document is as it was
 * found; of an image there is its picture alone.
 *
 * @param project the folder they are in
 */
public record MediaFiles(Site site, Path project) implements Output {
    @Override
    public List<PlannedFile> plan() {
        Map<Published, Location> uses = new HashMap<>();
        site.images()
                .forEach((image, file) -> file.shownBy()
                        .forEach(shown ->
                                uses.merge(new Published(shown.address(), file), image.place(), MediaFiles::first)));
        site.files()
                .forEach((link, file) ->
                        uses.merge(new Published(file.address(), file), link.place(), MediaFiles::first));
        return uses.entrySet().stream()
                .map(use -> new PlannedFile(
                        use.getKey().address(), use.getValue(), problems -> file(use.getKey(), problems)))
                .sorted(Comparator.comparing(PlannedFile::path))
                .toList();
    }

    private record Published(String address, ContentFile file) {}

    private static Location first(Location one, Location other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private Optional<OutputFile> file(Published published, Problems problems) {
        ContentFile file = published.file();
        return new SourceFile(file.path(), project.resolve(file.path()))
                .bytes(problems)
                .map(bytes -> file.format().isImage() ? image(published, bytes) : bytes)
                .map(bytes -> new OutputFile(published.address(), bytes));
    }

    private static byte[] image(Published published, byte[] bytes) {
        PublishedImage image = new PublishedImage(published.file(), bytes);
        return published.file().shownBy().stream()
                .filter(shown -> shown.address().equals(published.address()))
                .filter(shown -> !shown.address().equals(published.file().address()))
                .findFirst()
                .map(image::narrowed)
                .orElseGet(image::whole);
    }
}
