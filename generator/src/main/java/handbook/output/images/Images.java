package handbook.output.images;

import handbook.diagnostics.Problems;
import handbook.model.site.Site;
import handbook.model.text.Image;
import handbook.output.Output;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import handbook.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Every image that a page shows, as it was found.
 *
 * @param project the folder they are in
 */
public record Images(Site site, Path project) implements Output {
    @Override
    public List<PlannedFile> plan() {
        return site.images().values().stream()
                .distinct()
                .map(image -> new PlannedFile(Image.address(image), problems -> file(image, problems)))
                .toList();
    }

    private Optional<OutputFile> file(String image, Problems problems) {
        return new SourceFile(image, project.resolve(image))
                .bytes(problems)
                .map(bytes -> new OutputFile(Image.address(image), bytes));
    }
}
