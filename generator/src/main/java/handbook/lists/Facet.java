package handbook.lists;

import handbook.model.Entity;
import java.util.List;
import java.util.function.Function;

/**
 * A property that narrows a list of one kind.
 *
 * @param id its part of addresses: {@code status}
 * @param title its name for readers
 * @param ofEntities whether its values are entities of the catalogue
 * @param values the values an entity has
 */
public record Facet(String id, String title, boolean ofEntities, Function<Entity, List<Value>> values) {
    /**
     * A value of a facet.
     *
     * @param rank values are shown in this order, then by title
     * @param meaning one plain sentence, or empty
     */
    public record Value(int rank, String id, String title, String meaning) implements Comparable<Value> {
        @Override
        public int compareTo(Value other) {
            return rank != other.rank ? Integer.compare(rank, other.rank) : title.compareTo(other.title);
        }
    }
}
