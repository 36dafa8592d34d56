package handbook.bringing;

import handbook.bringing.address.PageAddresses;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All pages on their way, by the addresses that they link to each other with. */
final class Crossroads {
    private final ForeignSite site;
    private final String address;
    private final FileCopies files;
    private final PageAddresses<BroughtPage> pages = new PageAddresses<>();
    private final Map<BroughtPage, List<String>> newIds = new HashMap<>();
    private final Map<BroughtPage, Map<String, Integer>> loose = new HashMap<>();
    private final Map<BroughtPage, Set<String>> linked = new HashMap<>();

    Crossroads(ForeignSite site, Optional<String> address, FileCopies files, List<BroughtPage> all) {
        this.site = site;
        this.address = address.map(given -> given.replaceFirst("/+$", "")).orElse(site.address());
        this.files = files;
        // What a page says of itself counts before what its file is called.
        all.forEach(page -> page.addresses().forEach(each -> pages.addAddress(inFolder(page, each), page)));
        all.forEach(page -> pages.addFile(page.path(), page));
        all.forEach(page -> page.fields().formerAddresses().forEach(each -> pages.addAddress(each, page)));
    }

    /** A slug without slashes is about the page's own folder. */
    private static String inFolder(BroughtPage page, String address) {
        String folder = PageAddresses.folderOf(page.path());
        return address.contains("/") || folder.isEmpty() ? address : folder + "/" + address;
    }

    FileCopies files() {
        return files;
    }

    /** An address without the place where the site is published. */
    String withoutSite(String typed) {
        for (String root : List.of(address, site.address())) {
            if (!root.isEmpty()
                    && typed.startsWith(root)
                    && (typed.length() == root.length() || "/#?".indexOf(typed.charAt(root.length())) >= 0)) {
                String rest = typed.substring(root.length());
                return rest.startsWith("/") ? rest : "/" + rest;
            }
        }
        boolean based = !site.base().isEmpty() && typed.startsWith(site.base() + "/");
        return based ? typed.substring(site.base().length()) : typed;
    }

    /** The page that a path leads to: from the root, from its file's folder, or from its address. */
    Optional<BroughtPage> page(BroughtPage here, String path) {
        if (path.startsWith("/")) {
            return pages.find(path);
        }
        String folder = PageAddresses.folderOf(here.path());
        Optional<BroughtPage> near = pages.at("/" + PageAddresses.resolved(folder, path));
        String stem = PageAddresses.ENDING.matcher(here.path()).replaceFirst("");
        near = near.or(() -> pages.at("/" + PageAddresses.resolved(stem, path)));
        for (String own : here.addresses()) {
            near = near.or(() -> pages.at("/" + PageAddresses.resolved(own, path)));
            near = near.or(() -> pages.at("/" + PageAddresses.resolved(PageAddresses.folderOf(own), path)));
        }
        return near.or(() -> pages.find(PageAddresses.resolved(folder, path))).or(() -> pages.find("/" + path));
    }

    /** The address of a page by the name that templates have for it. */
    Optional<BroughtPage> named(String name) {
        return pages.find(name).or(() -> pages.at(name));
    }

    /** Where something that is not brought can be read now. */
    Optional<String> onTheWeb(BroughtPage here, String path) {
        if (address.isEmpty() || !address.matches("https?://[A-Za-z0-9].*")) {
            return Optional.empty();
        }
        String own = here.addresses().stream()
                .findFirst()
                .orElse("/" + PageAddresses.ENDING.matcher(here.path()).replaceFirst(""));
        String way = path.startsWith("/")
                ? path.substring(1)
                : PageAddresses.resolved(
                        PageAddresses.folderOf(own), path.replaceFirst("\\.(?:md|markdown|mdx)(?=$|#)", ""));
        return Optional.of(address + "/" + way.replace(" ", "%20"));
    }

    /** Takes note of the headings that a page links to. */
    void gatherLinks(BroughtPage here) {
        for (String typed : here.page().addresses()) {
            String link = withoutSite(typed);
            int hash = link.indexOf('#');
            if (hash < 0 || link.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
                continue;
            }
            String path = link.substring(0, hash).replaceFirst("\\?.*", "");
            Optional<BroughtPage> goal = path.isEmpty() ? Optional.of(here) : page(here, path);
            goal.ifPresent(
                    page -> linked.computeIfAbsent(page, any -> new HashSet<>()).add(link.substring(hash + 1)));
        }
    }

    boolean isLinked(BroughtPage page, String id) {
        return linked.getOrDefault(page, Set.of()).contains(id);
    }

    void setNewIds(BroughtPage page, List<String> ids) {
        newIds.put(page, ids);
    }

    /** The id of a heading by its number. */
    String newId(BroughtPage page, int heading) {
        List<String> ids = newIds.getOrDefault(page, List.of());
        return heading < ids.size() ? ids.get(heading) : "";
    }

    /** The number of the heading that a link means; -1 for the start of the page. */
    Optional<Integer> headingOf(BroughtPage page, String fragment) {
        if (page.sendsOnTo().isEmpty()) {
            Map<String, Integer> anchors = page.page().anchors();
            Integer exact = anchors.get(fragment);
            return exact == null ? Optional.ofNullable(loose(page).get(plain(fragment))) : Optional.of(exact);
        }
        return Optional.empty();
    }

    private Map<String, Integer> loose(BroughtPage page) {
        return loose.computeIfAbsent(page, any -> {
            Map<String, Integer> plain = new HashMap<>();
            page.page().anchors().forEach((id, heading) -> plain.putIfAbsent(plain(id), heading));
            return plain;
        });
    }

    private static String plain(String id) {
        return PageAddresses.decoded(id).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
