package handbook.model;

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
    private final Map<String, Entity> byKey = new HashMap<>();
    private final Map<String, Entity> byFormerKey = new HashMap<>();

    /** @param entities unique by kind and id; of duplicates the first wins */
    public Catalogue(Collection<? extends Entity> entities) {
        for (Entity entity : entities) {
            if (byKey.putIfAbsent(entity.key(), entity) == null) {
                byKind.computeIfAbsent(entity.kind(), kind -> new ArrayList<>()).add(entity);
            }
        }
        byKind.values().forEach(list -> list.sort(BY_TITLE));
        for (Entity entity : byKey.values()) {
            if (entity instanceof Entry entry) {
                entry.meta()
                        .aliases()
                        .forEach(alias -> byFormerKey.putIfAbsent(entity.kind().id() + ":" + alias, entity));
            }
        }
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

    public Optional<Entity> find(Kind kind, String id) {
        return find(kind.id() + ":" + id);
    }

    /** The entity now or formerly called {@code kind:id}. */
    public Optional<Entity> find(String key) {
        Entity current = byKey.get(key);
        return Optional.ofNullable(current != null ? current : byFormerKey.get(key));
    }

    @SuppressWarnings("unchecked")
    public <E extends Entity> Optional<E> find(Ref<E> ref) {
        return find(ref.key()).map(found -> (E) found);
    }

    /** Whether both hold the same entities. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Catalogue catalogue && catalogue.byKind.equals(byKind);
    }

    @Override
    public int hashCode() {
        return byKey.keySet().hashCode();
    }
}
