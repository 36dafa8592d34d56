package handbook.model.site;

import handbook.model.Chapter;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.Organisation;
import handbook.model.Policy;
import handbook.model.Ref;
import handbook.model.Standard;
import handbook.model.text.Image;
import handbook.model.text.Link;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole handbook, put together: what pages are made from.
 *
 * @param config the site's settings
 * @param words every word that is not content
 * @param searchWords everyday words that the search understands
 * @param today the day the site is made for
 * @param catalogue everything published on that day, without what nobody has confirmed
 * @param references every reference that resolves, in order of their places
 * @param incoming the same references by what they refer to, by {@link Entity#key()}
 * @param targets where each link of each body leads
 * @param withheld how much is left out because nobody has confirmed it
 * @param redirects former addresses
 * @param images the file of each image of each published body
 * @param files the file of each link of each published body that leads to one
 */
public record Site(
        SiteConfig config,
        SiteWords words,
        List<SearchWords> searchWords,
        LocalDate today,
        Catalogue catalogue,
        List<Reference> references,
        Map<String, List<Reference>> incoming,
        Map<Link, Target> targets,
        Withheld withheld,
        List<Redirect> redirects,
        Map<Image, ContentFile> images,
        Map<Link, ContentFile> files) {

    public Site {
        searchWords = List.copyOf(searchWords);
        references = List.copyOf(references);
        incoming = Collections.unmodifiableMap(incoming);
        targets = Collections.unmodifiableMap(targets);
        redirects = List.copyOf(redirects);
        images = Collections.unmodifiableMap(images);
        files = Collections.unmodifiableMap(files);
    }

    public <E extends Entity> List<E> all(Class<E> type) {
        return catalogue.all(type);
    }

    /** The entities some references name, in the order given; what is not published is left out. */
    public <E extends Entity> List<E> all(List<Ref<E>> refs) {
        return Entity.once(refs.stream().map(catalogue::find).flatMap(Optional::stream));
    }

    public <E extends Entity> Optional<E> find(Ref<E> ref) {
        return catalogue.find(ref);
    }

    /** Everything that refers to an entity. */
    public List<Reference> incoming(Entity entity) {
        return incoming.getOrDefault(entity.key(), List.of());
    }

    /** Entities of a type that refer to an entity in one of the fields named, each once, by title. */
    public <E extends Entity> List<E> referring(Entity entity, Class<E> type, String... relations) {
        List<String> wanted = List.of(relations);
        return Entity.once(incoming(entity).stream()
                .filter(reference -> type.isInstance(reference.from()))
                .filter(reference -> wanted.isEmpty() || wanted.contains(reference.relation()))
                .map(reference -> type.cast(reference.from()))
                .sorted(Comparator.comparing(Entity::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Entity::id)));
    }

    /** The parts of the handbook that have chapters, in order. */
    public List<SiteConfig.Part> parts() {
        Set<String> used = all(Chapter.class).stream().map(Chapter::part).collect(Collectors.toUnmodifiableSet());
        return config.parts().stream().filter(part -> used.contains(part.id())).toList();
    }

    /** The chapters of a part, in order. */
    public List<Chapter> chapters(SiteConfig.Part part) {
        return all(Chapter.class).stream()
                .filter(chapter -> chapter.part().equals(part.id()))
                .sorted(Comparator.comparingInt(Chapter::order).thenComparing(Entity::id))
                .toList();
    }

    /** All chapters in reading order. */
    public List<Chapter> readingOrder() {
        return parts().stream().flatMap(part -> chapters(part).stream()).toList();
    }

    /** Standards that take the place of one, whichever of the two says so. */
    public List<Standard> successors(Standard standard) {
        return Entity.once(Stream.concat(
                all(standard.replacedBy()).stream(), referring(standard, Standard.class, "replaces").stream()));
    }

    /** Standards whose place one took, whichever of the two says so. */
    public List<Standard> predecessors(Standard standard) {
        return Entity.once(Stream.concat(
                all(standard.replaces()).stream(), referring(standard, Standard.class, "replacedBy").stream()));
    }

    /** Policies that take the place of one, whichever of the two says so. */
    public List<Policy> successors(Policy policy) {
        return Entity.once(
                Stream.concat(all(policy.replacedBy()).stream(), referring(policy, Policy.class, "replaces").stream()));
    }

    /** Policies whose place one took, whichever of the two says so. */
    public List<Policy> predecessors(Policy policy) {
        return Entity.once(
                Stream.concat(all(policy.replaces()).stream(), referring(policy, Policy.class, "replacedBy").stream()));
    }

    /** Bodies that took over from one, whichever of the two says so. */
    public List<Organisation> successors(Organisation organisation) {
        return Entity.once(Stream.concat(
                all(organisation.successors()).stream(),
                referring(organisation, Organisation.class, "predecessors").stream()));
    }

    /** Bodies that one took over from, whichever of the two says so. */
    public List<Organisation> predecessors(Organisation organisation) {
        return Entity.once(Stream.concat(
                all(organisation.predecessors()).stream(),
                referring(organisation, Organisation.class, "successors").stream()));
    }

    /** Where a page is read by the name that links have for it: {@code need:refer-a-patient} or {@code tool:tender}. */
    public Optional<String> addressOf(String name) {
        return name.startsWith(Link.ToTool.PREFIX)
                ? Tool.byId(name.substring(Link.ToTool.PREFIX.length())).map(Tool::address)
                : catalogue.find(name).map(Site::address);
    }

    /** Where an entity is read, relative to the site's root: {@code standards/nhs-number/} or {@code glossary/#gp}. */
    public static String address(Entity entity) {
        return address(entity.kind(), entity.id());
    }

    /** Where an entity of a kind with an id is read. */
    public static String address(Kind kind, String id) {
        if (kind.sharesPage()) {
            return kind.segment() + "/#" + id;
        }
        return kind.segment().isEmpty() ? id + "/" : kind.segment() + "/" + id + "/";
    }
}
