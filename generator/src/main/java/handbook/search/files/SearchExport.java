package handbook.search.files;

import handbook.output.OutputFile;
import handbook.search.documents.Field;
import handbook.search.documents.SearchDocument;
import handbook.search.documents.SearchFacetTitles;
import handbook.search.documents.Vocabulary;
import handbook.search.lucene.LuceneIndex;
import handbook.search.scoring.FieldStatistics;
import handbook.search.scoring.Ranking;
import handbook.search.scoring.Settings;
import handbook.search.text.WordBreaker;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.util.Version;

/**
 * The index as files.
 *
 * @param files all of them, the manifest last
 */
public record SearchExport(SearchManifest manifest, List<OutputFile> files) {
    private static final int CARDS_IN_CHUNK = 16;

    public static SearchExport of(
            LuceneIndex index,
            List<SearchDocument> documents,
            SearchFacetTitles facets,
            Vocabulary vocabulary,
            Settings settings) {
        List<String> labels = documents.stream()
                .map(SearchDocument::label)
                .filter(label -> !label.isEmpty())
                .distinct()
                .sorted()
                .toList();
        List<Card> cards =
                documents.stream().map(document -> Card.of(document, labels)).toList();
        TreeMap<Integer, Integer> pages = pages(documents);
        TreeMap<Integer, List<Integer>> successors = successors(documents);
        OneWordAnswers answers =
                new OneWordAnswers(index, new Ranking(documents.size(), pages, successors, settings), settings);
        TermShards shards = TermShards.of(index, cards, answers);
        TreeMap<String, byte[]> words = WordFiles.of(index.surfaceWords());

        TreeMap<String, byte[]> contents = new TreeMap<>();
        for (int i = 0; i < shards.terms().size(); i++) {
            contents.put("t/" + i, shards.terms().get(i));
            contents.put("p/" + i, shards.positions().get(i));
        }
        words.forEach((key, content) -> contents.put("x/" + key, content));
        Columns.of(documents, facets).forEach((name, content) -> contents.put("c/" + name, content));
        addChunks(cards, contents);
        Texts texts = Texts.of(documents);
        texts.addTo(contents);
        Optional<byte[]> whole = WholeIndex.of(shards.blocks(), cards, words);
        whole.ifPresent(content -> contents.put("whole", content));

        String generation = generation(contents);
        SearchManifest manifest = new SearchManifest(
                Version.LATEST.toString(),
                digest(WordBreaker.GRAMMAR.getBytes(StandardCharsets.UTF_8)),
                generation,
                documents.size(),
                statistics(index),
                settings,
                vocabulary,
                shards.bounds(),
                List.copyOf(words.keySet()),
                pages,
                texts.documents(),
                successors,
                facets.kinds(),
                labels,
                whole.isPresent());
        List<OutputFile> files = new ArrayList<>(contents.entrySet().parallelStream()
                .map(entry -> SearchFile.of(generation, entry.getKey(), entry.getValue()))
                .toList());
        files.add(OutputFile.ofText(SearchManifest.PATH, manifest.toJson()));
        return new SearchExport(manifest, files);
    }

    private static void addChunks(List<Card> cards, TreeMap<String, byte[]> contents) {
        for (int from = 0; from < cards.size(); from += CARDS_IN_CHUNK) {
            List<Card> chunk = cards.subList(from, Math.min(cards.size(), from + CARDS_IN_CHUNK));
            ByteWriter out = new ByteWriter();
            out.number(chunk.size());
            chunk.forEach(card -> card.write(out));
            contents.put("d/" + from / CARDS_IN_CHUNK, out.toBytes());
        }
    }

    private static Map<Field, FieldStatistics> statistics(LuceneIndex index) {
        Map<Field, FieldStatistics> statistics = new EnumMap<>(Field.class);
        Field.ALL.forEach(field -> statistics.put(field, index.statistics(field)));
        return statistics;
    }

    private static TreeMap<Integer, Integer> pages(List<SearchDocument> documents) {
        TreeMap<Integer, Integer> pages = new TreeMap<>();
        int first = 0;
        for (int i = 1; i <= documents.size(); i++) {
            boolean same = i < documents.size()
                    && documents.get(i).page().equals(documents.get(first).page());
            if (!same) {
                if (i - first > 1) {
                    pages.put(first, i - first);
                }
                first = i;
            }
        }
        return pages;
    }

    private static TreeMap<Integer, List<Integer>> successors(List<SearchDocument> documents) {
        Map<String, Integer> numbers = new HashMap<>();
        documents.forEach(document -> numbers.put(document.address(), numbers.size()));
        TreeMap<Integer, List<Integer>> successors = new TreeMap<>();
        for (SearchDocument document : documents) {
            List<Integer> known = document.successors().stream()
                    .filter(numbers::containsKey)
                    .map(numbers::get)
                    .sorted()
                    .toList();
            if (!known.isEmpty()) {
                successors.put(numbers.get(document.address()), known);
            }
        }
        return successors;
    }

    private static String generation(TreeMap<String, byte[]> contents) {
        MessageDigest digest = sha256();
        contents.values().forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
