package handbook.pages.views;

import handbook.model.Entity;
import handbook.model.Kind;
import handbook.pages.routes.Route;
import handbook.pages.routes.Shortlist;
import handbook.pages.routes.SiteIndex;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Entities of one kind, the first of them if there are many. */
public record KindGroup(Kind kind, Shortlist list) {
    /** @param rest where all entities of a kind are listed */
    static List<KindGroup> of(List<? extends Entity> entities, Function<Kind, String> rest) {
        return SiteIndex.byKind(entities).entrySet().stream()
                .map(group -> new KindGroup(group.getKey(), Shortlist.of(group.getValue(), rest.apply(group.getKey()))))
                .toList();
    }

    /** What refers to an entity, but for kinds that its page shows in places of their own. */
    static List<KindGroup> referringTo(Entity entity, SiteIndex index, Set<Kind> shownElsewhere) {
        List<Entity> incoming = index.incoming(entity).stream()
                .filter(from -> !shownElsewhere.contains(from.kind()))
                .toList();
        return of(incoming, kind -> Route.UsedBy.base(entity));
    }

    /** What refers to an entity, of one kind. */
    static Shortlist referringTo(Entity entity, SiteIndex index, Kind kind) {
        List<Entity> incoming = index.incoming(entity).stream()
                .filter(from -> from.kind() == kind)
                .toList();
        return Shortlist.ofUsers(entity, incoming);
    }

    /** Everything, uncut, for entities whose number does not grow with the site. */
    static List<KindGroup> whole(Collection<? extends Entity> entities) {
        return SiteIndex.byKind(List.copyOf(entities)).entrySet().stream()
                .map(group -> new KindGroup(
                        group.getKey(),
                        new Shortlist(group.getValue(), group.getValue().size(), "")))
                .toList();
    }
}
