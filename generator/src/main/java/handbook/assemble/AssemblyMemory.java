package handbook.assemble;

import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.site.FoundFiles;
import handbook.model.site.SiteWords;
import handbook.model.site.Unread;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was found out of each entity when the handbook was last put together. What it leads to: for an entity that was not read again it holds as long
 * as everything is called, and found by, the same names.
 */
public final class AssemblyMemory {
    private final boolean keeps;
    private @Nullable Assembly last;
    private Map<Entity, Optional<Entity>> shown = new IdentityHashMap<>();

    private AssemblyMemory(boolean keeps) {
        this.keeps = keeps;
    }

    /** One that finds out everything each time, for a handbook that is put together once. */
    public static AssemblyMemory none() {
        return new AssemblyMemory(false);
    }

    /** One that knows nothing yet. */
    public static AssemblyMemory empty() {
        return new AssemblyMemory(true);
    }

    /** What links are resolved by beside the entities. */
    record Surroundings(FoundFiles files, SiteWords words, Unread unread) {}

    /** What of each entity may be shown, by the entity as it was read. */
    Map<Entity, Optional<Entity>> show(List<Entity> entities, Function<Entity, Optional<Entity>> show) {
        Map<Entity, Optional<Entity>> known = shown;
        Map<Entity, Optional<Entity>> now = new IdentityHashMap<>();
        for (Entity entity : entities) {
            Optional<Entity> before = known.get(entity);
            now.put(entity, before == null ? show.apply(entity) : before);
        }
        shown = keeps ? now : known;
        return now;
    }

    /** What each of some entities leads to; only what may have changed since the last time is found out again. */
    List<Connections> connect(List<Entity> entities, Surroundings around, Function<Entity, Connections> find) {
        Optional<Assembly> before = Optional.ofNullable(last).filter(known -> known.holdsFor(entities, around));
        return IntStream.range(0, entities.size())
                .parallel()
                .mapToObj(i -> before.flatMap(known -> known.connections(i, entities.get(i)))
                        .orElseGet(() -> find.apply(entities.get(i))))
                .toList();
    }

    /**
     * Keeps what was found.
     *
     * @param troubled the files in which something leads nowhere: what is said of it hangs on all names there are
     */
    void keep(List<Entity> entities, Surroundings around, List<Connections> connections, Set<String> troubled) {
        if (keeps) {
            last = new Assembly(entities, around, connections, troubled);
        }
    }

    private record Assembly(
            List<Entity> entities, Surroundings around, List<Connections> connections, Set<String> troubled) {
        boolean holdsFor(List<Entity> others, Surroundings aroundThem) {
            return others.size() == entities.size()
                    && aroundThem.equals(around)
                    && IntStream.range(0, entities.size()).allMatch(i -> isFoundAs(entities.get(i), others.get(i)));
        }

        private static boolean isFoundAs(Entity one, Entity other) {
            return one == other || Names.of(one).equals(Names.of(other));
        }

        Optional<Connections> connections(int at, Entity entity) {
            boolean known = entities.get(at) == entity
                    && !troubled.contains(entity.origin().start().path());
            return known ? Optional.of(connections.get(at)) : Optional.empty();
        }
    }

    /** What an entity is found by and called, and its headings. */
    private record Names(String key, String title, String path, List<String> formerIds, List<String> headings) {
        static Names of(Entity entity) {
            return new Names(
                    entity.key(),
                    entity.title(),
                    entity.origin().start().path(),
                    entity instanceof Entry entry ? entry.meta().aliases() : List.of(),
                    entity.bodies().stream()
                            .flatMap(body -> body.headings().stream())
                            .map(heading -> heading.id() + " " + heading.text())
                            .toList());
        }
    }
}
