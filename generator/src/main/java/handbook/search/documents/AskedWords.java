package handbook.search.documents;

import handbook.model.site.SearchWords;
import handbook.model.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What readers ask, in words of their own, by the address of the page that answers. */
final class AskedWords {
    private final Map<String, List<String>> byAddress = new HashMap<>();

    private AskedWords() {}

    static AskedWords of(Site site) {
        AskedWords asked = new AskedWords();
        for (SearchWords entry : site.searchWords()) {
            entry.finds().stream()
                    .flatMap(page -> site.addressOf(page).stream())
                    .forEach(address -> asked.byAddress
                            .computeIfAbsent(address, first -> new ArrayList<>())
                            .addAll(entry.words()));
        }
        return asked;
    }

    /** A line for each way to ask. */
    String of(String address) {
        return String.join("\n", byAddress.getOrDefault(address, List.of()));
    }
}
