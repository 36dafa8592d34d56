package handbook.model;

import handbook.model.value.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Anything with a permanent name that others may refer to. */
public sealed interface Entity
        permits Entry, Pattern, UniversalCapability, Preset, Term, Topic, CareSetting, Event, Source {
    Kind kind();

    /** Permanent and unique within its kind. */
    String id();

    String title();

    /** One or two plain sentences. */
    String summary();

    Origin origin();

    /** Its running text: a description, a page's body, or none. */
    default List<Body> bodies() {
        return List.of();
    }

    /** The reference others use for it: {@code standard:nhs-number}. */
    default String key() {
        return kind().id() + ":" + id();
    }

    /** Whether another is the same entity; to compare whole records is slow. */
    default boolean is(Entity other) {
        return kind() == other.kind() && id().equals(other.id());
    }

    /** Each entity once, in the order of first occurrence; told apart by key, because to compare whole records is slow. */
    static <E extends Entity> List<E> once(Stream<E> entities) {
        Map<String, E> byKey = new LinkedHashMap<>();
        entities.forEach(entity -> byKey.putIfAbsent(entity.key(), entity));
        return List.copyOf(byKey.values());
    }
}
