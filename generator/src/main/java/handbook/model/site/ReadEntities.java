package handbook.model.site;

import handbook.model.Entity;
import handbook.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader found.
 *
 * @param entities every entity that could be read
 * @param unread those that are there but could not
 */
public record ReadEntities(List<Entity> entities, Unread unread) {
    public static final ReadEntities NONE = new ReadEntities(List.of(), Unread.NOTHING);

    public ReadEntities {
        entities = List.copyOf(entities);
    }

    /** Something that is there but could not be read. */
    public static ReadEntities ofUnread(Kind kind, String path, String text) {
        return new ReadEntities(List.of(), new Unread(List.of(new Unread.Part(kind, path, text))));
    }

    /** Something whose place does not say what it is: it may be anything that is missed elsewhere. */
    public static ReadEntities ofUnknownKind(String path, String text) {
        return join(
                Stream.of(Kind.values()).map(kind -> ofUnread(kind, path, text)).toList());
    }

    /** Everything that several readers found, in their order. */
    public static ReadEntities join(List<ReadEntities> found) {
        List<Entity> entities = new ArrayList<>();
        List<Unread.Part> unread = new ArrayList<>();
        for (ReadEntities one : found) {
            entities.addAll(one.entities);
            unread.addAll(one.unread.parts());
        }
        return new ReadEntities(entities, new Unread(unread));
    }

    /** The entities of one type, in the order read. */
    public <E extends Entity> List<E> all(Class<E> type) {
        return entities.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
