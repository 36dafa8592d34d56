package handbook.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a reader found.
 *
 * @param entities every entity that could be read
 * @param broken the keys of those that are there but could not, so that references to them are not called unknown
 */
public record Entities(List<Entity> entities, Set<String> broken) {
    public static final Entities NONE = new Entities(List.of(), Set.of());

    public Entities {
        entities = List.copyOf(entities);
        broken = Set.copyOf(broken);
    }

    /** Everything that several readers found, in their order. */
    public static Entities join(List<Entities> parts) {
        List<Entity> entities = new ArrayList<>();
        Set<String> broken = new HashSet<>();
        for (Entities part : parts) {
            entities.addAll(part.entities);
            broken.addAll(part.broken);
        }
        return new Entities(entities, broken);
    }

    /** The entities of one type, in the order read. */
    public <E extends Entity> List<E> all(Class<E> type) {
        return entities.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
