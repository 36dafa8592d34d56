package handbook.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader found.
 *
 * @param entities every entity that could be read
 * @param unread those that are there but could not
 */
public record Entities(List<Entity> entities, Unread unread) {
    public static final Entities NONE = new Entities(List.of(), Unread.NOTHING);

    public Entities {
        entities = List.copyOf(entities);
    }

    /** Something that is there but could not be read. */
    public static Entities ofUnread(Kind kind, String path, String text) {
        return new Entities(List.of(), new Unread(List.of(new Unread.Part(kind, path, text))));
    }

    /** Everything that several readers found, in their order. */
    public static Entities join(List<Entities> found) {
        List<Entity> entities = new ArrayList<>();
        List<Unread.Part> unread = new ArrayList<>();
        for (Entities one : found) {
            entities.addAll(one.entities);
            unread.addAll(one.unread.parts());
        }
        return new Entities(entities, new Unread(unread));
    }

    /** The entities of one type, in the order read. */
    public <E extends Entity> List<E> all(Class<E> type) {
        return entities.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
