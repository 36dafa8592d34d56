package handbook.search.files;

import handbook.output.Ink;
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
import java.util.TreeMap;
import org.apache.lucene.util.Version;

/**
 * The index as files.
 *
 * @param files all of them, the manifest last
 */
public record SearchExport(SearchManifest manifest, List<OutputFile> files) {
    private static final int DIGITS = 16;

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
        TreeMap<Integer, Integer> pages = pages(documents);
        List<ResultCard> cards = cards(documents, labels);
        TreeMap<Integer, List<Integer>> successors = successors(documents);
        FileSizes sizes = FileSizes.of(documents.size());
        OneWordAnswers answers =
                new OneWordAnswers(index, new Ranking(documents.size(), pages, successors, settings), settings, sizes);
        TermShards shards = TermShards.of(index, cards, answers, sizes.shard());
        PositionFiles positions = PositionFiles.of(shards.positions(), sizes.positions());
        WordFiles words = WordFiles.of(index.surfaceWords());

        TreeMap<String, byte[]> contents = new TreeMap<>();
        put("t", shards.terms(), contents);
        put("p", positions.contents(), contents);
        put("d", chunks(cards, sizes.cards()), contents);
        put("x", words.contents(), contents);
        DocumentValues.of(documents, facets).forEach((name, content) -> contents.put("c/" + name, content));
        Texts texts = Texts.of(documents, sizes.texts());
        texts.addTo(contents);

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
                positions.shards(),
                sizes.cards(),
                words.bounds(),
                pages,
                texts.documents(),
                successors,
                facets.kinds(),
                labels);
        List<OutputFile> files = new ArrayList<>(contents.entrySet().parallelStream()
                .map(entry -> SearchFile.of(generation, entry.getKey(), entry.getValue()))
                .toList());
        files.add(OutputFile.ofText(SearchManifest.PATH, manifest.toJson()));
        return new SearchExport(manifest, files);
    }

    private static void put(String folder, List<byte[]> files, TreeMap<String, byte[]> contents) {
        for (int i = 0; i < files.size(); i++) {
            contents.put(folder + "/" + i, files.get(i));
        }
    }

    private static List<ResultCard> cards(List<SearchDocument> documents, List<String> labels) {
        List<ResultCard> cards = new ArrayList<>();
        String page = "";
        for (SearchDocument document : documents) {
            cards.add(ResultCard.of(document, labels, !document.page().equals(page)));
            page = document.page();
        }
        return cards;
    }

    private static List<byte[]> chunks(List<ResultCard> cards, int size) {
        List<byte[]> chunks = new ArrayList<>();
        for (int from = 0; from < cards.size(); from += size) {
            List<ResultCard> chunk = cards.subList(from, Math.min(cards.size(), from + size));
            ByteWriter out = new ByteWriter();
            out.number(chunk.size());
            chunk.forEach(card -> card.write(out));
            chunks.add(out.toBytes());
        }
        return chunks;
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
        Ink ink = new Ink();
        contents.values().forEach(ink::add);
        return ink.print().substring(0, DIGITS);
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
