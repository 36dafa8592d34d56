package handbook.search.client;

import handbook.output.OutputFile;
import handbook.search.documents.Field;
import handbook.search.files.ByteReader;
import handbook.search.files.PositionFiles;
import handbook.search.files.SearchExport;
import handbook.search.files.SearchFile;
import handbook.search.files.SearchManifest;
import handbook.search.files.ShardTerm;
import handbook.search.files.TermShard;
import handbook.search.query.TermLookup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published files as a client sees them: fetched one by one and kept. */
public final class SearchFiles implements TermLookup {
    private final SearchManifest manifest;
    private final Map<String, OutputFile> published = new HashMap<>();
    private final Map<Integer, TermShard> shards = new HashMap<>();
    private final Map<Integer, List<SurfaceWord>> words = new HashMap<>();
    private final List<String> fetched = new ArrayList<>();

    public SearchFiles(SearchExport export) {
        this.manifest = export.manifest();
        export.files().forEach(file -> published.put(file.path(), file));
    }

    SearchManifest manifest() {
        return manifest;
    }

    /** The files asked for so far, in order. */
    List<String> fetched() {
        return List.copyOf(fetched);
    }

    Optional<ShardTerm> find(String term) {
        int number = term.isEmpty() ? -1 : shardOf(term);
        return number < 0 ? Optional.empty() : shard(number).find(term);
    }

    @Override
    public int mask(String term) {
        return find(term).map(ShardTerm::mask).orElse(0);
    }

    @Override
    public int documents() {
        return manifest.documents();
    }

    @Override
    public List<SurfaceWord> wordsLike(String word) {
        String first = Character.toString(word.codePointAt(0));
        int number = lastUpTo(first, manifest.words());
        List<SurfaceWord> all =
                number < 0 ? List.of() : words.computeIfAbsent(number, missing -> readWords(content("x/" + number)));
        return all.stream().filter(like -> like.text().startsWith(first)).toList();
    }

    /** The positions of a term: by field, for each posting. */
    Map<Field, int[][]> positions(ShardTerm term) {
        PositionFiles.Place place = PositionFiles.Place.of(shardOf(term.term()), manifest.positions());
        return term.positions(place.in(content("p/" + place.file())));
    }

    private int shardOf(String term) {
        return lastUpTo(term, manifest.bounds());
    }

    /** The number of the last bound that is not above a text; -1 if all are. */
    private static int lastUpTo(String text, List<String> bounds) {
        int place = Collections.binarySearch(bounds, text);
        return place >= 0 ? place : -place - 2;
    }

    private TermShard shard(int number) {
        return shards.computeIfAbsent(number, missing -> TermShard.read(content("t/" + number)));
    }

    private byte[] content(String name) {
        OutputFile file = published.get(SearchFile.path(manifest.generation(), name));
        if (file == null) {
            throw new IllegalStateException("the search files have no " + name);
        }
        fetched.add(file.path());
        return SearchFile.content(file);
    }

    private static List<SurfaceWord> readWords(byte[] content) {
        ByteReader in = new ByteReader(content);
        int count = in.number();
        List<SurfaceWord> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String text = in.frontCoded();
            int coded = in.number();
            words.add(new SurfaceWord(text, (coded >> 1) - 1, (coded & 1) == 1));
        }
        return words;
    }
}
