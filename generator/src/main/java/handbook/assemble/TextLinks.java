package handbook.assemble;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.Page;
import handbook.model.site.Catalogue;
import handbook.model.site.ContentFile;
import handbook.model.site.Site;
import handbook.model.site.Target;
import handbook.model.site.Unread;
import handbook.model.text.Heading;
import handbook.model.text.Link;
import handbook.model.value.Location;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Resolves the links that stand in running text. */
final class TextLinks {
    private static final Pattern CONTENTS = Pattern.compile("(?i)_?toc_?");

    private final Catalogue everything;
    private final Unread unread;
    private final ToolLinks tools;
    private final FileLinks files;
    private final MissingTargets missing;
    private final Problems problems;
    private final Map<String, Page> pagesByPath = new HashMap<>();

    TextLinks(
            Catalogue everything,
            Unread unread,
            ToolLinks tools,
            FileLinks files,
            MissingTargets missing,
            Problems problems) {
        this.everything = everything;
        this.unread = unread;
        this.tools = tools;
        this.files = files;
        this.missing = missing;
        this.problems = problems;
        everything.all().stream()
                .filter(Page.class::isInstance)
                .map(Page.class::cast)
                .forEach(page -> pagesByPath.put(page.origin().start().path(), page));
    }

    /**
     * What a link leads to.
     *
     * @param entity the entity; a tool or a file is none
     * @param file the file
     * @param target its address, with the link's fragment or query
     */
    record Resolved(Optional<Entity> entity, Optional<ContentFile> file, Target target) {}

    /** Where a link leads; nothing for links to the web, and for those that lead nowhere, which are problems. */
    Optional<Resolved> resolve(Entity from, Link link) {
        return switch (link) {
            case Link.ToWeb web -> Optional.empty();
            case Link.ToEntity to -> entity(to).flatMap(found -> withFragment(found, to.fragment(), link));
            case Link.ToTool to ->
                tools.target(to).map(target -> new Resolved(Optional.empty(), Optional.empty(), target));
            case Link.ToFile to
            when files.isFile(from, to) -> files.linked(from, to).map(found -> resolved(found, to));
            case Link.ToFile to -> file(from, to).flatMap(found -> withFragment(found, to.fragment(), link));
        };
    }

    /** What stands after the number sign is for the program that opens the file: {@code form.pdf#page=3}. */
    private static Resolved resolved(ContentFile file, Link.ToFile link) {
        String fragment = link.fragment().isEmpty() ? "" : "#" + link.fragment();
        Target target = new Target(file.href() + fragment, link.text());
        return new Resolved(Optional.empty(), Optional.of(file), target);
    }

    private Optional<Entity> entity(Link.ToEntity link) {
        String target = link.target();
        int colon = target.indexOf(':');
        return colon < 0 ? byIdAlone(target, link.place()) : byKey(target, colon, link.place());
    }

    private Optional<Entity> byKey(String target, int colon, Location place) {
        String kindName = target.substring(0, colon);
        Kind kind = Kind.byId(kindName).orElse(null);
        if (kind == null) {
            List<String> kinds = Stream.of(Kind.values()).map(Kind::id).toList();
            String nearest = NearestMatch.hint(kindName, kinds);
            problems.add(
                    Rule.UNKNOWN_REFERENCE,
                    place,
                    "'" + kindName + "' is not a kind of entity",
                    nearest.isEmpty() ? "kinds are " + String.join(", ", kinds) : nearest);
            return Optional.empty();
        }
        Optional<Entity> found = everything.find(target);
        if (found.isEmpty() && !unread.mayHold(kind, target.substring(colon + 1))) {
            List<String> ids = everything.all(kind).stream().map(Entity::id).toList();
            String hint = NearestMatch.of(target.substring(colon + 1), ids)
                    .map(nearest -> "did you mean '" + kindName + ":" + nearest + "'?")
                    .orElse("");
            missing.add(
                    target.substring(colon + 1),
                    Diagnostic.of(Rule.UNKNOWN_REFERENCE, place, "there is no '" + target + "'", hint));
        }
        return found;
    }

    private Optional<Entity> byIdAlone(String id, Location place) {
        List<Entity> candidates = Stream.of(Kind.values())
                .flatMap(kind -> everything.find(kind, id).stream())
                .toList();
        if (candidates.size() > 1) {
            String list = String.join(
                    ", ", candidates.stream().map(Entity::key).sorted().toList());
            problems.add(Rule.AMBIGUOUS_REFERENCE, place, "'" + id + "' could be " + list, "write the kind as well");
            return Optional.empty();
        }
        if (candidates.isEmpty() && Stream.of(Kind.values()).noneMatch(kind -> unread.mayHold(kind, id))) {
            List<String> ids = everything.all().stream().map(Entity::id).toList();
            String hint = CONTENTS.matcher(id).matches()
                    ? "delete it: every page has a list of contents beside its text"
                    : NearestMatch.hint(id, ids);
            missing.add(id, Diagnostic.of(Rule.UNKNOWN_REFERENCE, place, "there is no '" + id + "'", hint));
        }
        return candidates.stream().findFirst();
    }

    private Optional<Entity> file(Entity from, Link.ToFile link) {
        if (link.path().isEmpty()) {
            return Optional.of(from);
        }
        String here = from.origin().start().path();
        String path = RelativePath.resolve(here, link.path().replace('\\', '/'));
        Page page = pagesByPath.get(path);
        boolean mayBeUnread = unread.isAt(path) || unread.isNamed(MissingTargets.nameOf(path));
        if (page == null && !mayBeUnread && !files.reportMissing(from, link)) {
            String message = "there is no page at '" + link.path() + "'";
            String hint = MissingPageHint.of(link.path(), here, path, pagesByPath.keySet());
            missing.add(MissingTargets.nameOf(path), Diagnostic.of(Rule.DEAD_LINK, link.place(), message, hint));
        }
        return Optional.ofNullable(page);
    }

    private Optional<Resolved> withFragment(Entity entity, String fragment, Link link) {
        if (fragment.isEmpty()) {
            return Optional.of(new Resolved(
                    Optional.of(entity), Optional.empty(), new Target(Site.address(entity), entity.title())));
        }
        List<Heading> headings = entity.bodies().stream()
                .flatMap(body -> body.headings().stream())
                .toList();
        Optional<Heading> heading = headings.stream()
                .filter(one -> one.id().equals(fragment))
                .findFirst()
                .or(() -> headings.stream()
                        .filter(one -> plain(one.id()).equals(plain(fragment)))
                        .findFirst());
        if (heading.isEmpty()) {
            List<String> ids = headings.stream().map(Heading::id).toList();
            String message = "'" + entity.title() + "' has no heading '" + fragment + "'";
            problems.add(Rule.DEAD_FRAGMENT, link.place(), message, headingHint(fragment, ids));
            return Optional.empty();
        }
        String address = Site.address(entity) + "#" + heading.get().id();
        return Optional.of(new Resolved(
                Optional.of(entity),
                Optional.empty(),
                new Target(address, heading.get().text())));
    }

    /** A fragment so that capitals, and how an accent is typed, tell none apart. */
    private static String plain(String fragment) {
        return Normalizer.normalize(fragment, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String headingHint(String fragment, List<String> ids) {
        String list = ids.isEmpty() ? "it has no headings" : "its headings are " + String.join(", ", ids);
        return NearestMatch.of(fragment, ids)
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse(list);
    }
}
