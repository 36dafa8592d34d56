package handbook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LinkTest {
    private static final URI ROOT = URI.create("https://handbook.test/");
    private static final List<String> ATTRIBUTES = List.of("href", "src", "action");

    private final PublishedHandbook handbook = PublishedHandbook.get();
    private final Map<String, Set<String>> idsOf = new HashMap<>();

    @Test
    void everyLinkAndFragmentOnEveryPageResolves() {
        List<String> dead = new ArrayList<>();
        int links = 0;
        for (Map.Entry<String, Document> page : handbook.pages().entrySet()) {
            for (String attribute : ATTRIBUTES) {
                for (Element element : page.getValue().select("[" + attribute + "]")) {
                    String address = element.attr(attribute);
                    if (!address.matches("(?i)(https?|mailto|tel|data):.*")) {
                        links++;
                        if (!resolves(page.getKey(), address)) {
                            dead.add(page.getKey() + ": " + address);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), dead.stream().distinct().limit(20).toList());
        assertTrue(links > 20_000, "only " + links + " links were followed");
    }

    @Test
    void linksAreRelativeSoThatTheSiteWorksAtAnyAddress() {
        List<String> absolute = handbook.pages().entrySet().stream()
                .filter(page -> !page.getKey().equals("404.html"))
                .flatMap(page -> page.getValue().select("[href^=/], [src^=/], [action^=/]").stream()
                        .map(element -> page.getKey() + ": " + element.outerHtml()))
                .limit(20)
                .toList();
        assertEquals(List.of(), absolute);
    }

    @Test
    void everyPopoverAndLabelTargetIsOnItsPage() {
        List<String> dead = new ArrayList<>();
        for (Map.Entry<String, Document> page : handbook.pages().entrySet()) {
            for (String attribute :
                    List.of("popovertarget", "for", "aria-labelledby", "aria-describedby", "aria-controls")) {
                for (Element element : page.getValue().select("[" + attribute + "]")) {
                    for (String id : element.attr(attribute).split("\\s+")) {
                        if (page.getValue().getElementById(id) == null) {
                            dead.add(page.getKey() + ": " + attribute + "=" + id);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), dead.stream().limit(20).toList());
    }

    private boolean resolves(String page, String address) {
        URI target = ROOT.resolve(page).resolve(address);
        String path = target.getPath().substring(1);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (!Files.isRegularFile(handbook.folder().resolve(file))) {
            return false;
        }
        String fragment = target.getFragment();
        return fragment == null || fragment.isEmpty() || ids(file).contains(fragment);
    }

    private Set<String> ids(String file) {
        return idsOf.computeIfAbsent(
                file,
                path -> handbook.pages().get(path).select("[id]").stream()
                        .map(Element::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
