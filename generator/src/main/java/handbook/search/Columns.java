package handbook.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What filters and other orders need of every document.
 *
 * @param files the content of each {@code c/} file, by name
 * @param values for each facet the ids and titles of the values that documents have
 */
record Columns(TreeMap<String, byte[]> files, Map<Facet, List<List<String>>> values) {
    static final List<String> ORDERS = List.of("title", "date");

    static Columns of(List<SearchDocument> documents, FacetTitles facets) {
        Columns columns = new Columns(new TreeMap<>(), new EnumMap<>(Facet.class));
        for (Facet facet : Facet.values()) {
            columns.add(facet, documents, facets.of(facet));
        }
        columns.files.put("title", titles(documents));
        columns.files.put("date", dates(documents));
        return columns;
    }

    private void add(Facet facet, List<SearchDocument> documents, Map<String, String> titles) {
        List<String> ids = titles.keySet().stream()
                .filter(id -> documents.stream().anyMatch(document -> has(document, facet, id)))
                .toList();
        Map<String, Integer> places = new TreeMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        ByteWriter out = new ByteWriter();
        for (SearchDocument document : documents) {
            TreeSet<Integer> has = new TreeSet<>();
            document.facets().getOrDefault(facet, List.of()).forEach(id -> has.add(places.getOrDefault(id, 0)));
            out.number(has.size());
            has.forEach(out::number);
        }
        files.put(facet.id(), out.toBytes());
        values.put(
                facet,
                ids.stream().map(id -> List.of(id, titles.getOrDefault(id, id))).toList());
    }

    private static boolean has(SearchDocument document, Facet facet, String id) {
        return document.facets().getOrDefault(facet, List.of()).contains(id);
    }

    private static byte[] titles(List<SearchDocument> documents) {
        TreeSet<String> titles = new TreeSet<>();
        documents.forEach(document -> titles.add(order(document)));
        List<String> sorted = new ArrayList<>(titles);
        Map<String, Integer> places = new TreeMap<>();
        sorted.forEach(title -> places.put(title, places.size()));
        ByteWriter out = new ByteWriter();
        documents.forEach(document -> out.number(places.getOrDefault(order(document), 0)));
        return out.toBytes();
    }

    private static String order(SearchDocument document) {
        return document.title().toLowerCase(Locale.ROOT);
    }

    private static byte[] dates(List<SearchDocument> documents) {
        ByteWriter out = new ByteWriter();
        documents.forEach(document ->
                out.number(document.day().isPresent() ? 1 + document.day().getAsInt() : 0));
        return out.toBytes();
    }
}
