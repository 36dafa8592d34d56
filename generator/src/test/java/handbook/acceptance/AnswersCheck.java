package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.pipeline.BuiltSite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private static final Pattern OWN =
            Pattern.compile("furniture\\.more$|answers\\.(?!titles|forms|asides|names|never|page|glossary|standards)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LEVEL = Pattern.compile("answers\\.(?:duty|dates)\\.(.*)");

    private record Own(String key, Pattern pattern) {}

    private final BuiltSite built;
    /** The box's own texts, the longest first. */
    private final List<Own> own;

    private final Map<String, Document> pages = new HashMap<>();
    private final Map<Document, String> words = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    private AnswersCheck(BuiltSite built) {
        this.built = built;
        own = built.site().words().texts().entrySet().stream()
                .filter(text -> OWN.matcher(text.getKey()).lookingAt())
                .sorted(Comparator.comparing((Map.Entry<String, String> text) ->
                                text.getValue().length())
                        .reversed())
                .map(text -> new Own(text.getKey(), pattern(text.getValue())))
                .toList();
    }

    /** What a text of the box's own may be, with a group for what is filled in. */
    private Pattern pattern(String text) {
        String some = built.site().words().text("answers.some");
        return Pattern.compile(Pattern.quote(text.strip())
                .replace("{some}", "\\E(?:\\Q" + some + "\\E)?\\Q")
                .replace("{dates}", "\\E( \\(.*\\))?\\Q")
                .replaceAll("\\{\\w+\\}", "\\\\E(.+)\\\\Q"));
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
        Stream.of("lines", "more")
                .flatMap(part -> PublishedJson.items(reply.path(part)))
                .forEach(line -> {
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
        if (all.contains(plain(text))) {
            return;
        }
        for (Own one : own) {
            Matcher found = one.pattern().matcher(text.strip());
            if (found.matches()) {
                Matcher level = LEVEL.matcher(one.key());
                if (level.matches()) {
                    stands(built.site().words().text("choices.obligation." + level.group(1) + ".title"), all, title);
                }
                for (int group = 1; group <= found.groupCount(); group++) {
                    Optional.ofNullable(found.group(group))
                            .filter(part -> !NUMBER.matcher(part).matches())
                            .ifPresent(part -> stands(part, all, title));
                }
                return;
            }
        }
        for (String sentence : text.split("(?<=\\.) |, |; | \\(|\\)$| and \\d+ more:?$|[:.]$")) {
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

    /** As many standards as the tables of a system's page have and say there are besides. */
    private void counts(JsonNode line, Document page, String title) {
        boolean isOfSetting = line.path(1).isArray();
        if (isOfSetting) {
            return;
        }
        int rows = 0;
        for (Element table : page.select("table.app-bound")) {
            rows += table.select("tbody tr").size();
            Element after = table.nextElementSibling();
            if (after != null && after.is("p")) {
                rows += Integer.parseInt(after.text().replaceFirst("\\D.*", ""));
            }
        }
        List<Integer> said = NUMBER.matcher(line.path(0).asString())
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .toList();
        int levels = said.stream().skip(1).mapToInt(Integer::intValue).sum();
        if (said.getFirst() != rows || levels != rows) {
            wrong.add(title + ": " + said + " standards, and " + rows + " on its page");
        }
        if (line.size() > 1 && !page.text().contains(line.path(1).asString())) {
            wrong.add(title + ": \"" + line.path(1).asString() + "\" is not on its page");
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0()]+|\\.$", "");
    }
}
