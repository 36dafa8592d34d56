package handbook.assemble;

import handbook.diagnostics.Problems;
import handbook.model.Body;
import handbook.model.Chapter;
import handbook.model.Entity;
import handbook.model.site.Catalogue;
import handbook.model.site.ContentFile;
import handbook.model.site.FoundFile;
import handbook.model.site.FoundFiles;
import handbook.model.site.ReadEntities;
import handbook.model.site.Reference;
import handbook.model.site.SearchWords;
import handbook.model.site.Site;
import handbook.model.site.SiteConfig;
import handbook.model.site.SiteWords;
import handbook.model.site.Target;
import handbook.model.site.Unread;
import handbook.model.text.Image;
import handbook.model.text.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one whole of everything that was read. */
public final class SiteAssembler {
    private final LocalDate today;
    private final boolean drafts;
    private final AssemblyMemory memory;
    private final Problems problems;

    /**
     * @param today the day the site is made for
     * @param drafts whether drafts, and what is not yet or no longer shown, are published too
     */
    public SiteAssembler(LocalDate today, boolean drafts, Problems problems) {
        this(today, drafts, AssemblyMemory.none(), problems);
    }

    /** @param memory of the last time, for the same day and drafts */
    public SiteAssembler(LocalDate today, boolean drafts, AssemblyMemory memory, Problems problems) {
        this.today = today;
        this.drafts = drafts;
        this.memory = memory;
        this.problems = problems;
    }

    /** The site; references and links that lead nowhere are problems, those to unpublished entities are left out. */
    public Site assemble(
            SiteConfig config, SiteWords words, List<SearchWords> searchWords, FoundFiles files, ReadEntities found) {
        UniqueAddresses addresses = new UniqueAddresses(problems);
        addresses.requireUniqueIds(found.entities());
        Visibility visibility = new Visibility(today, drafts);
        Visibility.requireADay(found.entities(), problems);
        Catalogue everything = new Catalogue(found.entities());
        List<Entity> all = everything.all();
        Map<Entity, Optional<Entity>> asShown = memory.show(all, visibility::shown);
        Catalogue published = new Catalogue(
                all.stream().flatMap(entity -> shown(entity, asShown)).toList());

        List<Connections> connections = connections(all, everything, published, words, files, found.unread());
        new SearchWordPages(everything, found.unread()).requireIn(searchWords, problems);
        Map<Link, Target> targets = merged(connections, Connections::targets);
        Map<Link, ContentFile> linked = merged(connections, Connections::files);
        Map<Image, ContentFile> images = merged(connections, Connections::images);
        List<Reference> shown = shown(connections, asShown, everything);
        if (published.all().size() < all.size()) {
            removeUnpublished(targets, linked, published);
        }
        keepUsed(linked, published, Body::links);
        keepUsed(images, published, Body::images);
        return new Site(
                withParts(config, published),
                words,
                searchWords,
                today,
                published,
                shown,
                byTarget(shown),
                targets,
                visibility.withheld(all),
                addresses.redirects(published.all()),
                images,
                linked);
    }

    private static <M, T> Map<M, T> merged(List<Connections> connections, Function<Connections, Map<M, T>> some) {
        int size =
                connections.stream().mapToInt(each -> some.apply(each).size()).sum();
        Map<M, T> all = HashMap.newHashMap(size);
        connections.forEach(each -> all.putAll(some.apply(each)));
        return all;
    }

    private static void removeUnpublished(
            Map<Link, Target> targets, Map<Link, ContentFile> linked, Catalogue published) {
        Set<String> addresses = Stream.concat(
                        published.all().stream().map(Site::address), ToolLinks.addresses(published))
                .collect(Collectors.toUnmodifiableSet());
        targets.entrySet()
                .removeIf(target -> !linked.containsKey(target.getKey())
                        && !addresses.contains(pageOf(target.getValue().address(), addresses)));
    }

    private List<Connections> connections(
            List<Entity> all,
            Catalogue everything,
            Catalogue published,
            SiteWords words,
            FoundFiles files,
            Unread unread) {
        Problems deadEnds = new Problems();
        MissingTargets missing = new MissingTargets();
        References references = new References(everything, unread, missing, deadEnds);
        Set<String> keys = published.all().stream().map(Entity::key).collect(Collectors.toUnmodifiableSet());
        FileLinks fileLinks = new FileLinks(files, keys, deadEnds);
        ToolLinks tools = new ToolLinks(everything, unread, words, deadEnds);
        TextLinks links = new TextLinks(everything, unread, tools, fileLinks, missing, deadEnds);
        AssemblyMemory.Surroundings around = new AssemblyMemory.Surroundings(files, words, unread);
        List<Connections> connections =
                memory.connect(all, around, entity -> Connections.of(entity, references, links, fileLinks, everything));
        Set<FoundFile> used =
                connections.stream().flatMap(each -> each.used().stream()).collect(Collectors.toUnmodifiableSet());
        UnusedFiles.report(
                files.all().stream().filter(file -> !used.contains(file)).toList(), unread, problems);
        Stream<String> troubled = Stream.concat(
                deadEnds.sorted().stream().map(problem -> problem.place().path()), missing.files());
        memory.keep(all, around, connections, troubled.collect(Collectors.toUnmodifiableSet()));
        problems.addAll(deadEnds);
        missing.report(problems);
        return connections;
    }

    /** What is published of an entity. */
    private static Stream<Entity> shown(Entity entity, Map<Entity, Optional<Entity>> asShown) {
        return asShown.getOrDefault(entity, Optional.empty()).stream();
    }

    /** The references between what is published: entities may say more of themselves where they were read, or may have been read again. */
    private static List<Reference> shown(
            List<Connections> connections, Map<Entity, Optional<Entity>> asShown, Catalogue everything) {
        List<Reference> shown = new ArrayList<>();
        for (Connections each : connections) {
            for (Reference reference : each.references()) {
                Optional<Entity> from = asShown.getOrDefault(reference.from(), Optional.empty());
                Optional<Entity> to = asShown.get(reference.to());
                if (to == null) {
                    to = everything
                            .find(reference.to().kind(), reference.to().id())
                            .flatMap(again -> asShown.getOrDefault(again, Optional.empty()));
                }
                if (from.isPresent() && to.isPresent()) {
                    shown.add(reference.between(from.get(), to.get()));
                }
            }
        }
        return shown;
    }

    private static Map<String, List<Reference>> byTarget(List<Reference> references) {
        Map<Entity, List<Reference>> incoming = new IdentityHashMap<>();
        references.forEach(reference -> incoming.computeIfAbsent(reference.to(), to -> new ArrayList<>())
                .add(reference));
        Map<String, List<Reference>> byKey = new HashMap<>();
        incoming.forEach((to, all) -> byKey.put(to.key(), all));
        return byKey;
    }

    /** Where the settings name no parts, the chapters do. */
    private static SiteConfig withParts(SiteConfig config, Catalogue published) {
        if (!config.parts().isEmpty()) {
            return config;
        }
        return config.withParts(published.all(Chapter.class).stream()
                .map(Chapter::part)
                .distinct()
                .sorted()
                .map(part -> new SiteConfig.Part(part, title(part), ""))
                .toList());
    }

    private static String title(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String pageOf(String address, Set<String> known) {
        return known.contains(address) ? address : address.split("[#?]", 2)[0];
    }

    /** What only texts use that are not published is not published either. */
    private static <M> void keepUsed(Map<M, ContentFile> files, Catalogue published, Function<Body, List<M>> marks) {
        if (files.isEmpty()) {
            return;
        }
        files.keySet()
                .retainAll(published.all().stream()
                        .flatMap(entity -> entity.bodies().stream())
                        .flatMap(body -> marks.apply(body).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
