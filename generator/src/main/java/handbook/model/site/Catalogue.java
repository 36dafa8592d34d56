package handbook.model.site;

import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Kind;
import handbook.model.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every entity of the handbook, by kind and by id, in the order of their titles. Never changes. */
public final class Catalogue {
    private static final Comparator<Entity> BY_TITLE =
            Comparator.comparing(Entity::title, String.CASE_INSENSITIVE_ORDER).thenComparing(Entity::id);

    private final Map<Kind, List<Entity>> byKind = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Entity>> byId = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Entity>> byFormerId = new EnumMap<>(Kind.class);

    /** @param entities unique by kind and id; of duplicates the first wins */
    public Catalogue(Collection<? extends Entity> entities) {
        for (Entity entity : entities) {
            if (named(byId, entity.kind()).putIfAbsent(entity.id(), entity) == null) {
                byKind.computeIfAbsent(entity.kind(), kind -> new ArrayList<>()).add(entity);
            }
        }
        byKind.values().forEach(list -> list.sort(BY_TITLE));
        for (Entity entity : all()) {
            if (entity instanceof Entry entry) {
                Map<String, Entity> former = named(byFormerId, entity.kind());
                entry.meta().aliases().forEach(alias -> former.putIfAbsent(alias, entity));
            }
        }
    }

    private static Map<String, Entity> named(Map<Kind, Map<String, Entity>> names, Kind kind) {
        return names.computeIfAbsent(kind, missing -> new HashMap<>());
    }

    /** All entities of a type, in the order lists show them. */
    public <E extends Entity> List<E> all(Class<E> type) {
        return byKind.getOrDefault(Kind.of(type), List.of()).stream()
                .map(type::cast)
                .toList();
    }

    public List<Entity> all(Kind kind) {
        return List.copyOf(byKind.getOrDefault(kind, List.of()));
    }

    /** All entities, kind by kind. */
    public List<Entity> all() {
        return byKind.values().stream().flatMap(List::stream).toList();
    }

    /** The entity of a kind now or formerly called by an id. */
    public Optional<Entity> find(Kind kind, String id) {
        Entity found = byId.getOrDefault(kind, Map.of()).get(id);
        return Optional.ofNullable(
                found == null ? byFormerId.getOrDefault(kind, Map.of()).get(id) : found);
    }

    /** The entity now or formerly called {@code kind:id}. */
    public Optional<Entity> find(String key) {
        int colon = key.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Kind.byId(key.substring(0, colon)).flatMap(kind -> find(kind, key.substring(colon + 1)));
    }

    @SuppressWarnings("unchecked")
    public <E extends Entity> Optional<E> find(Ref<E> ref) {
        return find(ref.kind(), ref.id()).map(found -> (E) found);
    }

    /** Whether both hold the same entities. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Catalogue catalogue && catalogue.byKind.equals(byKind);
    }

    @Override
    public int hashCode() {
        return byKind.size();
    }
}
