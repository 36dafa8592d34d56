package handbook.bringing.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds pages by the many addresses that links have for them: of the file, of the page, with and without ending, index and base.
 *
 * @param <P> what is found
 */
public final class PageAddresses<P> {
    /** Endings of pages' files and of published pages. */
    public static final Pattern ENDING =
            Pattern.compile("(?i)(?:\\.html?)?(?:\\.(?:md|markdown|mdx|mkd|mdown))?(?:\\.erb)?$");

    private static final Pattern INDEX = Pattern.compile("(?i)(?:^|/)(?:_?index|readme|home)$");
    private static final Pattern NUMBER = Pattern.compile("(^|/)\\d{1,3}[-_. ]+(?=[^/\\d])");
    private static final Pattern POST = Pattern.compile("(?:.*/)?(\\d{4})-(\\d{2})-(\\d{2})-([^/]+)");
    private static final Set<String> ROOTS =
            Set.of("pages", "content", "docs", "source", "src", "posts", "site", "_site", "app");

    private final Map<String, P> known = new HashMap<>();
    private final Map<String, Optional<P>> bySuffix = new HashMap<>();

    /** Whether a folder is where generators keep all pages, so that it is no part of addresses. */
    public static boolean isRoot(String folder) {
        return ROOTS.contains(folder.replaceFirst("^_", "").toLowerCase(Locale.ROOT));
    }

    /** Makes a page known by the path of its file. */
    public void addFile(String path, P page) {
        Set<String> keys = new LinkedHashSet<>();
        String key = key(path);
        keys.add(key);
        keys.add(key.replaceAll("(^|/)_(?=[^/])", "$1"));
        String rest = key.replaceAll("(^|/)_(?=[^/])", "$1");
        while (rest.contains("/") && ROOTS.contains(rest.substring(0, rest.indexOf('/'))) || ROOTS.contains(rest)) {
            rest = rest.contains("/") ? rest.substring(rest.indexOf('/') + 1) : "";
            keys.add(rest);
        }
        var post = POST.matcher(key);
        if (post.matches()) {
            keys.add(post.group(1) + "/" + post.group(2) + "/" + post.group(3) + "/" + post.group(4));
            keys.add(post.group(1) + "-" + post.group(2) + "-" + post.group(3) + "-" + post.group(4));
        }
        List.copyOf(keys).forEach(each -> keys.add(NUMBER.matcher(each).replaceAll("$1")));
        keys.forEach(each -> known.putIfAbsent(each, page));
        keys.forEach(each -> addSuffixes(each, page));
    }

    /** Makes a page known by an address that it says it has or had. */
    public void addAddress(String address, P page) {
        known.putIfAbsent(key(address), page);
    }

    private void addSuffixes(String key, P page) {
        Set<String> done = new HashSet<>();
        for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
            String suffix = key.substring(slash + 1);
            if (done.add(suffix)) {
                bySuffix.merge(suffix, Optional.of(page), (one, other) -> one.equals(other) ? one : Optional.empty());
            }
        }
    }

    /** The page at a path from the root; where the root has another name, the only one whose path ends alike. */
    public Optional<P> find(String path) {
        String key = key(path);
        P page = known.get(key);
        if (page != null) {
            return Optional.of(page);
        }
        String rest = key;
        for (int i = 0; i < 2 && rest.contains("/"); i++) {
            rest = rest.substring(rest.indexOf('/') + 1);
            if (rest.contains("/") && known.containsKey(rest)) {
                return Optional.ofNullable(known.get(rest));
            }
        }
        return key.contains("/") ? bySuffix.getOrDefault(key, Optional.empty()) : Optional.empty();
    }

    /** The page of exactly that path. */
    public Optional<P> at(String path) {
        return Optional.ofNullable(known.get(key(path)));
    }

    static String key(String path) {
        String plain =
                decoded(path.replaceFirst("[?#].*", "")).replace('\\', '/').toLowerCase(Locale.ROOT);
        String trimmed = resolved("", plain);
        String ended = ENDING.matcher(trimmed).replaceFirst("");
        return INDEX.matcher(ended).replaceFirst("");
    }

    /** A path without steps up: {@code a/b} and {@code ../c} is {@code a/c}. */
    public static String resolved(String folder, String path) {
        Deque<String> segments = new ArrayDeque<>();
        String joined = path.startsWith("/") ? path : folder + "/" + path;
        for (String segment : joined.split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    /** The way from a file to another. */
    public static String between(String from, String to) {
        List<String> here = new ArrayList<>(List.of(from.split("/")));
        List<String> there = new ArrayList<>(List.of(to.split("/")));
        while (here.size() > 1 && there.size() > 1 && here.getFirst().equals(there.getFirst())) {
            here.removeFirst();
            there.removeFirst();
        }
        return "../".repeat(here.size() - 1) + String.join("/", there);
    }

    public static String folderOf(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    /** A path with its percent signs resolved; one that is not right stays. */
    public static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
