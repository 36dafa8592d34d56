package handbook.model.site;

import handbook.model.Entity;
import handbook.model.value.Location;

/**
 * One entity refers to another.
 *
 * @param from the entity that refers
 * @param relation the field it does so in ({@code mandates}, {@code relations.requires}), or {@code text} for a link in its body
 * @param to the entity referred to
 * @param place where it is written
 */
public record Reference(Entity from, String relation, Entity to, Location place) {
    /** The relation of links in running text. */
    public static final String TEXT = "text";

    /** The same between other records of the same entities. */
    public Reference between(Entity one, Entity other) {
        return one == from && other == to ? this : new Reference(one, relation, other, place);
    }
}
