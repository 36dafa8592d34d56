package handbook.search.files;

import handbook.json.Json;
import handbook.model.Kind;
import handbook.search.documents.Field;
import handbook.search.documents.Vocabulary;
import handbook.search.scoring.FieldStatistics;
import handbook.search.scoring.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a client reads first.
 *
 * @param generation the name of the folder of all other files
 * @param statistics by field
 * @param bounds the lower bounds of the term shards
 * @param positions how many shards each file of positions is of
 * @param cards how many cards a file of cards holds
 * @param words the lower bounds of the files of surface words
 * @param pages how many documents each page has that has several, by its first document
 * @param texts how many documents each file of texts holds
 * @param successors the documents that took the place of a document
 */
public record SearchManifest(
        String lucene,
        String analysis,
        String generation,
        int documents,
        Map<Field, FieldStatistics> statistics,
        Settings settings,
        Vocabulary vocabulary,
        List<String> bounds,
        List<Integer> positions,
        int cards,
        List<String> words,
        Map<Integer, Integer> pages,
        List<Integer> texts,
        Map<Integer, List<Integer>> successors,
        List<String> kinds,
        List<String> labels) {
    public static final String PATH = "search/manifest.json";

    /** The kinds whose pages suggestions name before others. */
    private static final List<Kind> FOREMOST = List.of(Kind.CHAPTER, Kind.STANDARD, Kind.TERM);

    public FieldStatistics statistics(Field field) {
        return statistics.getOrDefault(field, new FieldStatistics(0, 0));
    }

    String toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", SearchFile.FORMAT);
        json.put("lucene", lucene);
        json.put("analysis", analysis);
        json.put("generation", generation);
        json.put("documents", documents);
        json.put("fields", Field.ALL.stream().map(this::field).toList());
        json.put("query", query());
        json.put("stopWords", String.join(" ", settings.stopWords()));
        json.put("synonyms", vocabulary.synonyms());
        json.put("contractions", WrittenVocabulary.contractions(vocabulary));
        json.put("also", WrittenVocabulary.also(vocabulary));
        json.put("shards", coded(bounds));
        json.put("positions", positions);
        json.put("cards", cards);
        json.put("words", coded(words));
        json.put("pages", codedPages());
        json.put("texts", texts);
        json.put("successors", codedSuccessors());
        json.put("kinds", kinds);
        json.put("labels", labels);
        json.put("foremost", FOREMOST.stream().map(Kind::ordinal).toList());
        return Json.of(json) + "\n";
    }

    private Map<String, Object> field(Field field) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", field.id());
        json.put("documents", statistics(field).documents());
        json.put("tokens", statistics(field).tokens());
        json.put("k1", field.k1());
        json.put("b", field.b());
        json.put("boost", settings.boost(field));
        return json;
    }

    private Map<String, Object> query() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tie", settings.tie());
        json.put("synonym", settings.synonym());
        json.put("prefix", settings.prefix());
        json.put("completions", settings.completions());
        json.put("own", settings.own());
        json.put("next", settings.next());
        json.put("coverage", settings.coverage());
        json.put("prominence", settings.prominence());
        json.put("minimum", settings.minimum());
        json.put("unsaid", settings.unsaid());
        json.put("aside", settings.aside());
        json.put("unknown", settings.unknown());
        return json;
    }

    private static String coded(List<String> bounds) {
        StringBuilder coded = new StringBuilder();
        String before = "";
        for (String bound : bounds) {
            int shared = Math.min(35, ByteWriter.shared(before, bound));
            coded.append(coded.isEmpty() ? "" : " ")
                    .append(Character.forDigit(shared, 36))
                    .append(bound.substring(shared));
            before = bound;
        }
        return coded.toString();
    }

    private List<Integer> codedPages() {
        List<Integer> coded = new ArrayList<>();
        int before = 0;
        for (Map.Entry<Integer, Integer> page : pages.entrySet()) {
            coded.add(page.getKey() - before);
            coded.add(page.getValue());
            before = page.getKey() + page.getValue();
        }
        return coded;
    }

    private List<List<Integer>> codedSuccessors() {
        List<List<Integer>> coded = new ArrayList<>();
        successors.forEach((old, next) -> {
            List<Integer> line = new ArrayList<>(List.of(old));
            line.addAll(next);
            coded.add(line);
        });
        return coded;
    }
}
