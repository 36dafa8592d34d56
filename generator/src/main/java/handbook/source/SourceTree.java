package handbook.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The project's files, sorted by path.
 *
 * @param catalogue YAML files under standards/
 * @param pages Markdown files under content/
 * @param files what stands beside the pages under content/: images, documents and whatever else
 * @param words YAML files under templates/words/
 * @param ownWords content/words.yaml, where there is one
 * @param config content/site.yaml, where there is one
 * @param refused paths of files that are there but may not be read
 */
public record SourceTree(
        List<SourceFile> catalogue,
        List<SourceFile> pages,
        List<SourceFile> files,
        List<SourceFile> words,
        Optional<SourceFile> ownWords,
        Optional<SourceFile> config,
        List<String> refused) {
    public SourceTree {
        catalogue = List.copyOf(catalogue);
        pages = List.copyOf(pages);
        files = List.copyOf(files);
        words = List.copyOf(words);
        refused = List.copyOf(refused);
    }

    /** The same with other files in the place of these, or without them. */
    SourceTree with(Function<SourceFile, Optional<SourceFile>> other) {
        return new SourceTree(
                with(catalogue, other),
                with(pages, other),
                with(files, other),
                with(words, other),
                ownWords.flatMap(other),
                config.flatMap(other),
                refused);
    }

    private static List<SourceFile> with(List<SourceFile> files, Function<SourceFile, Optional<SourceFile>> other) {
        return files.stream().map(other).flatMap(Optional::stream).toList();
    }

    /** Every file that is read. */
    Stream<SourceFile> all() {
        return Stream.of(config.stream().toList(), ownWords.stream().toList(), catalogue, pages, files, words)
                .flatMap(List::stream);
    }
}
