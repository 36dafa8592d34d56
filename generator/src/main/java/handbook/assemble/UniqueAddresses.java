package handbook.assemble;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Kind;
import handbook.model.site.Redirect;
import handbook.model.site.Site;
import handbook.model.value.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Sees that no two entities share an id or an address, and turns aliases into redirects. */
final class UniqueAddresses {
    /** First parts of addresses that are the site's own, besides those of the kinds. */
    private static final Set<String> OWN = Set.of(
            "404", "a-z", "api", "applies", "assets", "changes", "compare", "files", "hosting", "images", "lineage",
            "print", "roadmap", "schemas", "search", "tender");

    private final Problems problems;

    UniqueAddresses(Problems problems) {
        this.problems = problems;
    }

    /** Reports ids that are used twice, naming both places. */
    void requireUniqueIds(Collection<? extends Entity> entities) {
        Map<String, Entity> first = new HashMap<>();
        for (Entity entity : entities) {
            Entity earlier = first.putIfAbsent(entity.key(), entity);
            if (earlier != null) {
                String message = "the id '" + entity.id() + "' is already used in "
                        + earlier.origin().of("id");
                problems.add(Rule.DUPLICATE_ID, entity.origin().of("id"), message, "choose another id");
            }
        }
    }

    /** The former addresses of all entities; one that is taken is a problem. */
    List<Redirect> redirects(Collection<? extends Entity> entities) {
        Map<String, Entity> taken = new HashMap<>();
        for (Entity entity : entities) {
            taken.putIfAbsent(Site.address(entity), entity);
            requireNotOwn(entity, entity.id(), entity.origin().of("id"));
        }
        List<Redirect> redirects = new ArrayList<>();
        for (Entity entity : entities) {
            if (!(entity instanceof Entry entry)) {
                continue;
            }
            List<String> aliases = entry.meta().aliases();
            for (int i = 0; i < aliases.size(); i++) {
                String alias = aliases.get(i);
                Location place = entity.origin().of("aliases", i);
                requireNotOwn(entity, alias, place);
                String from = Site.address(entity.kind(), alias);
                Entity owner = taken.putIfAbsent(from, entity);
                if (owner == null) {
                    redirects.add(new Redirect(from, Site.address(entity)));
                } else {
                    String message = "the address /" + from + " belongs to '" + owner.id() + "' in "
                            + owner.origin().of("id");
                    problems.add(Rule.DUPLICATE_ADDRESS, place, message, "remove the alias");
                }
            }
        }
        return redirects;
    }

    /** Plain pages stand at the root of the site, where the site's own folders are. */
    private void requireNotOwn(Entity entity, String id, Location place) {
        boolean own = OWN.contains(id)
                || Stream.of(Kind.values()).anyMatch(kind -> kind.segment().equals(id));
        if (own && entity.kind().segment().isEmpty()) {
            String message = "the address /" + id + "/ is the site's own";
            problems.add(Rule.DUPLICATE_ADDRESS, place, message, "choose another id");
        }
    }
}
