package handbook.bringing;

import handbook.bringing.address.PageAddresses;
import handbook.bringing.address.Slugs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives each page its part, its id and its order. */
final class Placing {
    private static final Pattern INDEX = Pattern.compile("(?i)_?index|readme|home");
    private static final Pattern PREFIX = Pattern.compile("^(?:\\d{4}-\\d{2}-\\d{2}-|\\d{1,3}[-_. ]+)(?=.*[^\\d])");

    private final ImportRequest request;
    private final Map<String, String> taken = new HashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();

    Placing(ImportRequest request) {
        this.request = request;
    }

    /** The titles of the parts that pages came to, by their ids. */
    Map<String, String> parts() {
        return parts;
    }

    void place(List<BroughtPage> pages) {
        String root = root(pages);
        Map<String, List<BroughtPage>> byPart = new LinkedHashMap<>();
        pages.forEach(page -> byPart.computeIfAbsent(partOf(page, root), any -> new ArrayList<>())
                .add(page));
        byPart.forEach((part, members) -> {
            Map<BroughtPage, Double> orders = new HashMap<>();
            members.forEach(page -> orders.put(page, page.fields().order().orElse(numberOf(page))));
            members.sort(Comparator.<BroughtPage>comparingInt(page -> isIndexOf(page, root) ? 0 : 1)
                    .thenComparingDouble(page -> orders.getOrDefault(page, 0.0))
                    .thenComparing(BroughtPage::path));
            for (int i = 0; i < members.size(); i++) {
                members.get(i).place(idOf(members.get(i), part), part, i + 1);
            }
        });
    }

    /** The folder that all pages are in. */
    private static String root(List<BroughtPage> pages) {
        String root =
                pages.isEmpty() ? "" : PageAddresses.folderOf(pages.getFirst().path());
        for (BroughtPage page : pages) {
            while (!root.isEmpty() && !page.path().startsWith(root + "/")) {
                root = PageAddresses.folderOf(root);
            }
        }
        return root;
    }

    private String partOf(BroughtPage page, String root) {
        if (request.part().isPresent()) {
            parts.putIfAbsent(request.part().get(), Slugs.title(request.part().get()));
            return request.part().get();
        }
        String rest = root.isEmpty() ? page.path() : page.path().substring(root.length() + 1);
        String named = page.fields().group();
        while (rest.contains("/") && PageAddresses.isRoot(rest.substring(0, rest.indexOf('/')))) {
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        String top = rest.contains("/")
                ? rest.substring(0, rest.indexOf('/')).replaceFirst("^_", "")
                : named.isEmpty() ? "handbook" : named;
        String words = PREFIX.matcher(top).replaceFirst("");
        String part = Slugs.of(words);
        parts.putIfAbsent(part, Slugs.title(words));
        return part;
    }

    private static double numberOf(BroughtPage page) {
        String name = page.path().substring(page.path().lastIndexOf('/') + 1);
        var number = Pattern.compile("^(\\d{1,3})[-_. ]").matcher(name);
        return number.find() ? Integer.parseInt(number.group(1)) : 1000;
    }

    private static boolean isIndexOf(BroughtPage page, String root) {
        String stem = stemOf(page.path());
        String rest = root.isEmpty() ? page.path() : page.path().substring(root.length() + 1);
        return INDEX.matcher(stem).matches()
                && rest.chars().filter(c -> c == '/').count() <= 1;
    }

    private static String stemOf(String path) {
        return PageAddresses.ENDING
                .matcher(path.substring(path.lastIndexOf('/') + 1))
                .replaceFirst("");
    }

    private String idOf(BroughtPage page, String part) {
        List<String> names = new ArrayList<>();
        String folder = PageAddresses.folderOf(page.path());
        String stem = PREFIX.matcher(stemOf(page.path())).replaceFirst("");
        if (!INDEX.matcher(stem).matches()) {
            names.add(stem);
        }
        for (String segment : List.of(folder.split("/")).reversed()) {
            if (!segment.isEmpty()) {
                names.add(PREFIX.matcher(segment.replaceFirst("^_", "")).replaceFirst(""));
            }
        }
        if (names.isEmpty()) {
            names.add("start");
        }
        String words = "";
        for (String name : names) {
            words = words.isEmpty() ? name : name + "-" + words;
            if (take(Slugs.of(words), part)) {
                return Slugs.of(words);
            }
        }
        int number = 2;
        while (!take(numbered(words, number), part)) {
            number++;
        }
        return numbered(words, number);
    }

    private static String numbered(String words, int number) {
        String id = Slugs.of(words);
        return id.substring(0, Math.min(55, id.length())).replaceFirst("-+$", "") + "-" + number;
    }

    private boolean take(String id, String part) {
        String target = "content/handbook/" + part + "/" + id + ".md";
        String holder = request.ids().getOrDefault(id, target);
        return holder.equals(target) && taken.putIfAbsent(id, target) == null;
    }
}
