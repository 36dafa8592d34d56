package handbook.model;

import handbook.model.value.Location;

/**
 * A reference to another entity by id. Two references are equal when they name the same entity, wherever they stand.
 *
 * @param kind the kind of entity meant
 * @param id its id, or a former id
 * @param place where the reference is written
 */
public record Ref<T extends Entity>(Kind kind, String id, Location place) {
    /** As written with its kind: {@code standard:nhs-number}. */
    public String key() {
        return kind.id() + ":" + id;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Ref<?> ref && ref.kind == kind && ref.id.equals(id);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + id.hashCode();
    }

    @Override
    public String toString() {
        return key();
    }
}
