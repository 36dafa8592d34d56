package handbook.pipeline;

import handbook.diagnostics.Diagnostic;
import handbook.lists.Lazy;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.site.Site;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which pages are made from files with errors.
 *
 * @param byPage the errors of each such page, by the path it is published at
 * @param addresses what each file makes, or made when it could last be read
 */
record SpoiltPages(Map<String, List<Diagnostic>> byPage, Supplier<Map<String, Set<String>>> addresses) {
    static final SpoiltPages NONE = new SpoiltPages(Map.of(), Map::of);

    private static final Map<String, Kind> FOLDERS =
            Map.of("system-types", Kind.SYSTEM_TYPE, "capabilities", Kind.CAPABILITY);
    private static final String SETTINGS = "content/site.yaml";

    /** @param formerly what each file made before */
    static SpoiltPages of(Site site, List<Diagnostic> errors, Supplier<Map<String, Set<String>>> formerly) {
        if (errors.isEmpty()) {
            return new SpoiltPages(Map.of(), new Lazy<>(() -> addresses(entities(site))));
        }
        Map<String, List<Entity>> entities = entities(site);
        Map<String, Set<String>> addresses = new HashMap<>(formerly.get());
        addresses.putAll(addresses(entities));
        Map<String, List<Diagnostic>> byPage = errors.stream()
                .flatMap(error -> pages(error, entities, addresses).stream().map(page -> Map.entry(page, error)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new SpoiltPages(byPage, () -> addresses);
    }

    private static Map<String, List<Entity>> entities(Site site) {
        return site.catalogue().all().stream()
                .filter(entity -> !entity.kind().sharesPage())
                .collect(Collectors.groupingBy(entity -> entity.origin().start().path()));
    }

    private static Map<String, Set<String>> addresses(Map<String, List<Entity>> entities) {
        Map<String, Set<String>> addresses = new HashMap<>();
        entities.forEach((path, made) ->
                addresses.put(path, made.stream().map(Site::address).collect(Collectors.toUnmodifiableSet())));
        return addresses;
    }

    /** The errors in the file that a page is made from. */
    List<Diagnostic> errorsOf(String page) {
        return byPage.getOrDefault(page, List.of());
    }

    private static Set<String> pages(
            Diagnostic error, Map<String, List<Entity>> entities, Map<String, Set<String>> addresses) {
        String path = error.place().path();
        List<Entity> read = entities.getOrDefault(path, List.of());
        Optional<Entity> around = read.stream()
                .filter(entity ->
                        entity.origin().start().line() <= error.place().line())
                .max(Comparator.comparing(entity -> entity.origin().start()));
        if (around.isPresent()) {
            return Set.of(page(Site.address(around.get())));
        }
        Set<String> lost = new TreeSet<>(addresses.getOrDefault(path, Set.of()));
        guess(path).ifPresent(lost::add);
        read.forEach(entity -> lost.remove(Site.address(entity)));
        return lost.stream().map(SpoiltPages::page).collect(Collectors.toSet());
    }

    /** What a file probably makes that was never read: its name is most often its id. */
    private static Optional<String> guess(String path) {
        if (path.equals(SETTINGS)) {
            return Optional.of("");
        }
        String[] parts = path.split("/");
        if (parts.length < 3) {
            return Optional.empty();
        }
        String id = parts[parts.length - 1].replaceFirst("\\.[^.]*$", "");
        return Stream.concat(
                        Optional.ofNullable(FOLDERS.get(parts[1])).stream(),
                        Stream.of(Kind.values()).filter(kind -> kind.segment().equals(parts[1]) && !kind.sharesPage()))
                .findFirst()
                .or(() -> parts[1].equals("pages") ? Optional.of(Kind.PLAIN_PAGE) : Optional.empty())
                .map(kind -> Site.address(kind, id));
    }

    private static String page(String address) {
        return address + "index.html";
    }
}
