package handbook.model.site;

import handbook.model.Entity;
import handbook.model.Kind;
import java.util.Map;

/**
 * How much is not shown because nobody has confirmed it.
 *
 * @param statements of those about each entity, by key, where there are any
 * @param entities of those of each kind, where there are any
 */
public record Withheld(Map<String, Integer> statements, Map<Kind, Integer> entities) {
    public Withheld {
        statements = Map.copyOf(statements);
        entities = Map.copyOf(entities);
    }

    /** How many statements about an entity are not shown. */
    public int statements(Entity about) {
        return statements.getOrDefault(about.key(), 0);
    }

    /** How many entities of a kind are not shown. */
    public int entities(Kind kind) {
        return entities.getOrDefault(kind, 0);
    }
}
