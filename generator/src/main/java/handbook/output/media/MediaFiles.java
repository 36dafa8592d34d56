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
 * Every image that a page shows and every document that one links to, as it was found.
 *
 * @param project the folder they are in
 */
public record MediaFiles(Site site, Path project) implements Output {
    @Override
    public List<PlannedFile> plan() {
        Map<ContentFile, Location> uses = new HashMap<>();
        site.images().forEach((image, file) -> uses.merge(file, image.place(), MediaFiles::first));
        site.files().forEach((link, file) -> uses.merge(file, link.place(), MediaFiles::first));
        return uses.entrySet().stream()
                .map(use -> new PlannedFile(
                        use.getKey().address(), use.getValue(), problems -> file(use.getKey(), problems)))
                .sorted(Comparator.comparing(PlannedFile::path))
                .toList();
    }

    private static Location first(Location one, Location other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private Optional<OutputFile> file(ContentFile file, Problems problems) {
        return new SourceFile(file.path(), project.resolve(file.path()))
                .bytes(problems)
                .map(bytes -> new OutputFile(file.address(), bytes));
    }
}
