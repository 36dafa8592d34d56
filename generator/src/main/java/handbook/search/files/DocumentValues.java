package handbook.search.files;

import handbook.search.documents.SearchDocument;
import handbook.search.documents.SearchFacet;
import handbook.search.documents.SearchFacetTitles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files of what filters and other orders need of every document. */
final class DocumentValues {
    private DocumentValues() {}

    /** The content of each {@code c/} file, by name. */
    static TreeMap<String, byte[]> of(List<SearchDocument> documents, SearchFacetTitles facets) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("filters", filters(documents, facets));
        files.put("title", titles(documents));
        files.put("date", dates(documents));
        return files;
    }

    private static byte[] filters(List<SearchDocument> documents, SearchFacetTitles facets) {
        ByteWriter out = new ByteWriter();
        out.number(SearchFacet.values().length);
        for (SearchFacet facet : SearchFacet.values()) {
            out.string(facet.id());
            out.string(facets.of(facet));
            write(facet, documents, facets.valuesOf(facet), out);
        }
        return out.toBytes();
    }

    /** Writes the values that documents have, in the order of their titles, and which each document has. */
    private static void write(
            SearchFacet facet, List<SearchDocument> documents, Map<String, String> titles, ByteWriter out) {
        Set<String> used = documents.stream()
                .flatMap(document -> document.facets().getOrDefault(facet, List.of()).stream())
                .collect(Collectors.toSet());
        Map<String, Integer> places = new HashMap<>();
        titles.keySet().stream().filter(used::contains).forEach(id -> places.put(id, places.size()));
        out.number(places.size());
        titles.forEach((id, title) -> {
            if (used.contains(id)) {
                out.string(id);
                out.string(title);
            }
        });
        for (SearchDocument document : documents) {
            TreeSet<Integer> has = new TreeSet<>();
            document.facets().getOrDefault(facet, List.of()).forEach(id -> has.add(places.getOrDefault(id, 0)));
            out.number(has.size());
            has.forEach(out::number);
        }
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
