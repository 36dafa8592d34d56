package handbook.assemble;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Redirect;
import handbook.model.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sees that no two entities share an id or an address, and turns aliases into redirects. */
final class Addresses {
    private final Problems problems;

    Addresses(Problems problems) {
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
        entities.forEach(entity -> taken.putIfAbsent(Site.address(entity), entity));
        List<Redirect> redirects = new ArrayList<>();
        for (Entity entity : entities) {
            if (!(entity instanceof Entry entry)) {
                continue;
            }
            for (String alias : entry.meta().aliases()) {
                String from = Site.address(entity.kind(), alias);
                Entity owner = taken.putIfAbsent(from, entity);
                if (owner == null) {
                    redirects.add(new Redirect(from, Site.address(entity)));
                } else {
                    String message = "the address /" + from + " belongs to '" + owner.id() + "' in "
                            + owner.origin().of("id");
                    problems.add(Rule.DUPLICATE_ADDRESS, entity.origin().of("aliases"), message, "remove the alias");
                }
            }
        }
        return redirects;
    }
}
