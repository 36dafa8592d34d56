package handbook.source;

import java.util.List;
import java.util.Optional;

/**
 * The project's files, sorted by path.
 *
 * @param catalogue YAML files under standards/
 * @param pages Markdown files under content/
 * @param images image files under content/
 * @param words YAML files under templates/words/
 * @param ownWords content/words.yaml, where there is one
 * @param config content/site.yaml, where there is one
 * @param refused paths of files that are there but may not be read
 */
public record SourceTree(
        List<SourceFile> catalogue,
        List<SourceFile> pages,
        List<SourceFile> images,
        List<SourceFile> words,
        Optional<SourceFile> ownWords,
        Optional<SourceFile> config,
        List<String> refused) {
    public SourceTree {
        catalogue = List.copyOf(catalogue);
        pages = List.copyOf(pages);
        images = List.copyOf(images);
        words = List.copyOf(words);
        refused = List.copyOf(refused);
    }

    public int size() {
        return catalogue.size() + pages.size() + images.size() + (config.isPresent() ? 1 : 0);
    }
}
