package handbook.acceptance;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a page says about itself; looked for once for the same page, however many sites it is in. Numbers make no other page.
 *
 * @param ids the places on it that a link can lead to
 * @param links those that stay within the site
 * @param faults what should not be on any page
 */
record PageFacts(Set<String> ids, List<LinkTo> links, List<String> faults) {
    private static final URI ROOT = URI.create("https://handbook.test/");
    private static final Pattern HELD = Pattern.compile("-[0-9a-f]{8}\\.(?=\\w)");
    private static final Pattern WORDS_WITH_NUMBERS = Pattern.compile(">[^<>&\\d]*+\\d[^<>&]*+(?=<)");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern ABOVE_ROOT = Pattern.compile("^(\\.\\./)+");
    private static final Map<String, PageFacts> KNOWN = new ConcurrentHashMap<>();

    /** A link as written, with the file it leads to. */
    record LinkTo(String address, String file, String fragment) {}

    /** @param page in the general form */
    static PageFacts of(String path, String page) {
        return KNOWN.computeIfAbsent(path + print(page), key -> read(path, page));
    }

    /** A page as it would be with other numbers in its words. */
    static String general(String named) {
        return WORDS_WITH_NUMBERS
                .matcher(named)
                .replaceAll(words ->
                        Matcher.quoteReplacement(DIGIT.matcher(words.group()).replaceAll("0")));
    }

    /** An address with the same name for a file that is named by what it holds, as {@code frame-1a2b3c4d.json} is, whatever that is. */
    static String named(String address) {
        return HELD.matcher(address).replaceAll("-00000000.");
    }

    static String print(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PageFacts read(String path, String text) {
        Document page = Jsoup.parse(text);
        List<LinkTo> links = Stream.of("href", "src", "action")
                .flatMap(attribute -> page.select("[" + attribute + "]").eachAttr(attribute).stream())
                .filter(address -> !address.matches("(?i)(https?|mailto|tel|data):.*"))
                .distinct()
                .map(address -> link(path, address))
                .toList();
        Set<String> ids = page.select("[id]").eachAttr("id").stream().collect(Collectors.toUnmodifiableSet());
        List<String> faults = Stream.concat(PageRules.faults(path, page).stream(), HtmlValidity.errors(text).stream())
                .toList();
        return new PageFacts(ids, links, faults);
    }

    private static LinkTo link(String page, String address) {
        URI target = ROOT.resolve(page).resolve(address);
        String path = ABOVE_ROOT.matcher(target.getPath().substring(1)).replaceFirst("");
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        return new LinkTo(address, file, target.getFragment() == null ? "" : target.getFragment());
    }
}
