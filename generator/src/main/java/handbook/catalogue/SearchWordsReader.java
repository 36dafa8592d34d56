package handbook.catalogue;

import handbook.diagnostics.Problems;
import handbook.model.site.SearchWords;
import handbook.source.SourceFile;
import handbook.source.SourceTree;
import handbook.yaml.RecordBinder;
import handbook.yaml.YamlReader;
import handbook.yaml.YamlText;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code standards/search-words.yaml}, or the files of a folder of that name: everyday words for the search. */
public final class SearchWordsReader {
    static final String NAME = "search-words";

    private final RecordBinder binder;

    public SearchWordsReader(RecordBinder binder) {
        this.binder = binder;
    }

    /** The entries that can be read, in order of their places. */
    public List<SearchWords> read(SourceTree tree, Problems problems) {
        return tree.catalogue().stream()
                .filter(SearchWordsReader::isSearchWords)
                .flatMap(file -> read(file, problems))
                .toList();
    }

    static boolean isSearchWords(SourceFile file) {
        return file.path().matches("standards/" + NAME + "(/.*|\\.[^./]*)");
    }

    private Stream<SearchWords> read(SourceFile file, Problems problems) {
        return file.text(problems).map(text -> YamlText.file(file.path(), text)).stream()
                .flatMap(text -> new YamlReader(problems).items(text).stream())
                .flatMap(List::stream)
                .flatMap(item -> binder.bind(item, SearchWords.class, problems).stream());
    }
}
