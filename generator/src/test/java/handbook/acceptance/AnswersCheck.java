package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.pipeline.BuiltSite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** What the search page answers stands on the page that the answer links to, and what it links to is there. */
final class AnswersCheck {
    private static final Pattern BOUNDS =
            Pattern.compile("data-answers=\"[^\"]*/answers-0(-[0-9a-f]{8}\\.json)#([^\"]*)\"");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2} )?([A-Z][a-z]+ )?\\d{4}");

    private final BuiltSite built;
    /** The box's own labels. */
    private final Set<String> own;

    private final Map<String, Document> pages = new HashMap<>();
    private final Map<Document, String> words = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    private AnswersCheck(BuiltSite built) {
        this.built = built;
        own = built.site().words().texts().entrySet().stream()
                .filter(text -> text.getKey().startsWith("answers."))
                .map(text -> text.getValue() + ":")
                .collect(Collectors.toUnmodifiableSet());
    }

    static void of(BuiltSite built) {
        AnswersCheck check = new AnswersCheck(built);
        check.files();
        assertEquals(List.of(), check.wrong);
    }

    private void files() {
        Matcher named = BOUNDS.matcher(built.text("search/index.html"));
        assertTrue(named.find(), "the search page names the answers");
        String[] bounds =
                named.group(2).isEmpty() ? new String[0] : named.group(2).split("-");
        for (int number = 0; number <= bounds.length; number++) {
            String path = "assets/answers-" + number + named.group(1);
            JsonNode file = PublishedJson.of(built, path);
            assertEquals(1, file.path("format").asInt());
            assertTrue(built.files().get(path).length < 60_000, path + " is too large for one question");
            for (Map.Entry<String, JsonNode> name : file.path("names").properties()) {
                int expected = number;
                assertEquals(
                        expected,
                        Stream.of(bounds)
                                .filter(bound -> bound.compareTo(name.getKey()) <= 0)
                                .count(),
                        name.getKey());
            }
            PublishedJson.items(file.path("things"))
                    .forEach(thing -> thing.properties().forEach(reply -> check(reply.getKey(), reply.getValue())));
        }
        int number = bounds.length + 1;
        assertTrue(!built.files().containsKey("assets/answers-" + number + named.group(1)));
    }

    private void check(String form, JsonNode reply) {
        String title = reply.path("title").asString();
        List<Document> sources = PublishedJson.items(reply.path("sources"))
                .map(source -> page(source.path(1).asString(), title))
                .toList();
        String all = sources.stream()
                .map(page -> words.computeIfAbsent(page, source -> plain(source.text())))
                .collect(Collectors.joining());
        Stream<JsonNode> cells = PublishedJson.items(reply.path("rows")).flatMap(PublishedJson::items);
        Stream.concat(PublishedJson.items(reply.path("lines")), cells).forEach(line -> {
            for (JsonNode piece : line) {
                if (piece.isArray()) {
                    page(piece.path(1).asString(), title);
                    stands(piece.path(0).asString(), all, title);
                } else if (!form.equals("standards")) {
                    stands(piece.asString(), all, title);
                }
            }
        });
        if (form.equals("standards")) {
            counts(reply.path("lines").path(0), sources.getFirst(), title);
        }
    }

    /** The page at an address; what a fragment names is on it. */
    private Document page(String address, String title) {
        String[] parts = address.split("#");
        String path = parts[0] + "index.html";
        if (!built.files().containsKey(path)) {
            wrong.add(title + " links to " + address + ", which is not there");
            return new Document("");
        }
        Document page = pages.computeIfAbsent(path, missing -> Jsoup.parse(built.text(missing)));
        if (parts.length > 1 && page.getElementById(parts[1]) == null) {
            wrong.add(title + " links to " + address + ", which is not on the page");
        }
        return page;
    }

    /** A text word for word, or each of its sentences; of one that says a date in other words, the date. */
    private void stands(String text, String all, String title) {
        if (own.contains(text)) {
            return;
        }
        for (String sentence : text.split("(?<=\\.) |, | and \\d+ more:?$|[:.]$")) {
            boolean there = all.contains(plain(sentence));
            List<String> dates = DATE.matcher(sentence)
                    .results()
                    .map(found -> plain(found.group()))
                    .toList();
            boolean dated = !dates.isEmpty() && dates.stream().allMatch(all::contains);
            if (!there && !dated) {
                wrong.add(title + ": \"" + sentence + "\" is not on its page");
            }
        }
    }

    /** As many standards of each level as the page's tables have and say there are besides. */
    private void counts(JsonNode line, Document page, String title) {
        int said = 0;
        for (int at = 1; at < line.size() - 2; at += 2) {
            said += Integer.parseInt(line.path(at).asString().replace(",", ""));
        }
        int rows = 0;
        for (Element table : page.select("table.app-bound")) {
            rows += table.select("tbody tr").size();
            Element after = table.nextElementSibling();
            if (after != null && after.is("p")) {
                rows += Integer.parseInt(after.text().replaceFirst("\\D.*", ""));
            }
        }
        if (said != rows) {
            wrong.add(title + ": " + said + " standards, and " + rows + " on its page");
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0()]+|\\.$", "");
    }
}
