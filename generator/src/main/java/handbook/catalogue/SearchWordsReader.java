package handbook.catalogue;

import handbook.diagnostics.Problems;
import handbook.model.site.SearchWords;
import handbook.source.ReadMemory;
import handbook.source.SourceFile;
import handbook.source.SourceTree;
import handbook.yaml.RecordBinder;
import handbook.yaml.YamlReader;
import handbook.yaml.YamlText;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code standards/search-words.yaml}, or the files of a folder of that name: everyday words for the search. */
public final class SearchWordsReader {
    static final String NAME = "search-words";

    private static final String PATH = "standards/" + NAME;
    private static final Pattern FILES = Pattern.compile(PATH + "(/.*|\\.[^./]*)");

    private final RecordBinder binder;
    private final ReadMemory memory;

    public SearchWordsReader(RecordBinder binder) {
        this(binder, ReadMemory.none());
    }

    public SearchWordsReader(RecordBinder binder, ReadMemory memory) {
        this.binder = binder;
        this.memory = memory;
    }

    /** The entries that can be read, in order of their places. */
    public List<SearchWords> read(SourceTree tree, Problems problems) {
        return tree.catalogue().stream()
                .filter(SearchWordsReader::isSearchWords)
                .map(file -> memory.of(SearchWordsReader.class, file, problems, this::read))
                .flatMap(List::stream)
                .toList();
    }

    static boolean isSearchWords(SourceFile file) {
        return file.path().startsWith(PATH) && FILES.matcher(file.path()).matches();
    }

    private List<SearchWords> read(SourceFile file, Problems problems) {
        return file.text(problems).map(text -> YamlText.file(file.path(), text)).stream()
                .flatMap(text -> new YamlReader(problems).items(text).stream())
                .flatMap(List::stream)
                .flatMap(item -> binder.bind(item, SearchWords.class, problems).stream())
                .toList();
    }
}
