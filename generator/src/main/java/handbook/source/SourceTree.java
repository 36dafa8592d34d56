package handbook.source;

import java.util.List;
import java.util.Optional;

/**
 * The project's files, sorted by path.
 *
 * @param catalogue YAML files under standards/
 * @param pages Markdown files under content/
 * @param images image files under content/
 * @param config content/site.yaml, where there is one
 */
public record SourceTree(
        List<SourceFile> catalogue, List<SourceFile> pages, List<SourceFile> images, Optional<SourceFile> config) {
    public SourceTree {
        catalogue = List.copyOf(catalogue);
        pages = List.copyOf(pages);
        images = List.copyOf(images);
    }

    public int size() {
        return catalogue.size() + pages.size() + images.size() + (config.isPresent() ? 1 : 0);
    }
}
