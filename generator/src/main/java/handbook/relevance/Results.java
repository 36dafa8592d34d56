package handbook.relevance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What another search found.
 *
 * @param addresses by query, best first
 */
public record Results(Map<String, List<String>> addresses) {
    /** Pages of many entities, each of which is graded by itself. */
    private static final List<String> SHARED = List.of("glossary/", "timeline/");

    public Results {
        addresses = Map.copyOf(addresses);
    }

    /** Reads a line for each query: the query, then the addresses found, tabs between. */
    public static Results read(String text) {
        Map<String, List<String>> addresses = new HashMap<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            List<String> columns = List.of(line.split("\t"));
            addresses.put(columns.getFirst(), columns.subList(1, columns.size()));
        });
        return new Results(addresses);
    }

    /** The addresses found for a query; sections count as their pages, as they do for the judges. */
    public List<String> of(JudgedQuery query) {
        return addresses.getOrDefault(query.query(), List.of()).stream()
                .map(Results::page)
                .distinct()
                .toList();
    }

    private static String page(String address) {
        boolean shared = SHARED.stream().anyMatch(address::startsWith);
        return shared ? address : address.replaceFirst("#.*", "");
    }
}
