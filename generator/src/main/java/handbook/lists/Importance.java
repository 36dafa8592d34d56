package handbook.lists;

import handbook.model.Chapter;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.choice.PolicyStatus;
import java.util.Comparator;

/** What matters most to a reader comes first: what is in use, then what binds, then by code or title. */
public final class Importance {
    public static final Comparator<Entity> BY_IMPORTANCE = Comparator.comparing(Importance::past)
            .thenComparingInt(Importance::weight)
            .thenComparing(Importance::label, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Entity::id);
    static final Comparator<Entity> FOR_LISTS = Comparator.comparing(Importance::past)
            .thenComparing(Importance::label, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Entity::id);

    private Importance() {}

    /** Whether it is kept only for reading older documents. */
    public static boolean past(Entity entity) {
        return switch (entity) {
            case Standard standard -> standard.status().isPast();
            case Policy policy -> policy.status() != PolicyStatus.PROPOSED && policy.status() != PolicyStatus.IN_FORCE;
            case Criterion criterion -> criterion.status() == handbook.model.choice.CriterionStatus.RETIRED;
            default -> false;
        };
    }

    private static int weight(Entity entity) {
        return switch (entity) {
            case Standard standard -> standard.obligation().ordinal();
            case Criterion criterion -> criterion.level().ordinal();
            default -> 0;
        };
    }

    private static String label(Entity entity) {
        return switch (entity) {
            case Criterion criterion -> criterion.code();
            case Chapter chapter -> "";
            default -> entity.title();
        };
    }
}
