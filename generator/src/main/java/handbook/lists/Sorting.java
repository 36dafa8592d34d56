package handbook.lists;

import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.Policy;
import handbook.model.site.SiteWords;
import handbook.model.value.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Another order for the whole list of a kind.
 *
 * @param value its name, in addresses and for readers
 */
public record Sorting(Facet.Value value, Comparator<Entity> order) {
    /** Makes the orders selections like any other: {@code standards/sort/obligation/}. */
    public static final Facet FACET = new Facet("sort", "", false, entity -> List.of());

    /** The orders of a kind's list beside its usual one. */
    public static List<Sorting> of(Kind kind, SiteWords words) {
        return switch (kind) {
            case STANDARD -> List.of(new Sorting(value("obligation", words), Importance.BY_IMPORTANCE));
            case CRITERION -> List.of(new Sorting(value("level", words), Importance.BY_IMPORTANCE));
            case POLICY ->
                List.of(new Sorting(
                        value("newest", words),
                        Comparator.comparing(
                                        Sorting::start,
                                        Comparator.comparing(
                                                (Optional<PartialDate> date) -> date.orElse(null),
                                                Comparator.nullsLast(Comparator.reverseOrder())))
                                .thenComparing(Entity::id)));
            default -> List.of();
        };
    }

    /** The name of a kind's usual order. */
    public static String usual(Kind kind, SiteWords words) {
        return title(kind == Kind.CRITERION ? "code" : "title", words);
    }

    private static Facet.Value value(String id, SiteWords words) {
        return new Facet.Value(0, id, title(id, words), "");
    }

    private static String title(String id, SiteWords words) {
        return words.text("facets.orders." + id);
    }

    private static Optional<PartialDate> start(Entity policy) {
        return ((Policy) policy).inForceFrom().or(((Policy) policy).meta()::issued);
    }
}
