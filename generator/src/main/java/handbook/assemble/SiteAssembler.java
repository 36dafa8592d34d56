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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Catalogue published = new Catalogue(visibility.shown(everything.all()));
        Set<String> publishedKeys = published.all().stream().map(Entity::key).collect(Collectors.toUnmodifiableSet());

        List<Connections> connections = connections(everything, publishedKeys, words, files, found.unread());
        Map<Link, Target> targets = new HashMap<>();
        Map<Link, ContentFile> linked = new HashMap<>();
        Map<Image, ContentFile> images = new HashMap<>();
        for (Connections each : connections) {
            targets.putAll(each.targets());
            linked.putAll(each.files());
            images.putAll(each.images());
        }
        List<Reference> shown = connections.stream()
                .flatMap(each -> each.references().stream())
                .filter(reference -> publishedKeys.contains(reference.from().key()))
                .filter(reference -> publishedKeys.contains(reference.to().key()))
                .map(reference ->
                        reference.between(asShown(reference.from(), published), asShown(reference.to(), published)))
                .toList();
        Set<String> shownAddresses = Stream.concat(
                        published.all().stream().map(Site::address), ToolLinks.addresses(published))
                .collect(Collectors.toUnmodifiableSet());
        targets.entrySet()
                .removeIf(target -> !linked.containsKey(target.getKey())
                        && !shownAddresses.contains(pageOf(target.getValue().address(), shownAddresses)));
        keepUsed(linked, published, Body::links);
        keepUsed(images, published, Body::images);
        Map<String, List<Reference>> incoming = shown.stream()
                .collect(Collectors.groupingBy(reference -> reference.to().key()));
        return new Site(
                withParts(config, published),
                words,
                searchWords,
                today,
                published,
                shown,
                incoming,
                targets,
                visibility.withheld(everything.all()),
                addresses.redirects(published.all()),
                images,
                linked);
    }

    private List<Connections> connections(
            Catalogue everything, Set<String> published, SiteWords words, FoundFiles files, Unread unread) {
        Problems deadEnds = new Problems();
        MissingTargets missing = new MissingTargets();
        References references = new References(everything, unread, missing, deadEnds);
        FileLinks fileLinks = new FileLinks(files, published, deadEnds);
        ToolLinks tools = new ToolLinks(everything, unread, words, deadEnds);
        TextLinks links = new TextLinks(everything, unread, tools, fileLinks, missing, deadEnds);
        List<Entity> all = everything.all();
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

    /** What is published of an entity: references are found in what was read, where an entity may say more of itself. */
    private static Entity asShown(Entity entity, Catalogue published) {
        return published.find(entity.kind(), entity.id()).orElseThrow();
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
        files.keySet()
                .retainAll(published.all().stream()
                        .flatMap(entity -> entity.bodies().stream())
                        .flatMap(body -> marks.apply(body).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
