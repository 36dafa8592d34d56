package handbook.pictures.maturity;

import handbook.model.Capability;
import handbook.model.choice.WhoseLevel;
import handbook.model.site.Site;
import java.util.Comparator;
import java.util.List;

/**
 * That a level of one capability comes before a level of another.
 *
 * @param whose which organisation must have the level that comes first
 */
record LevelTie(Capability first, int level, Capability then, int forLevel, WhoseLevel whose) {
    private static final Comparator<LevelTie> ORDER = Comparator.comparingInt(LevelTie::forLevel)
            .thenComparingInt(LevelTie::level)
            .thenComparing(tie -> tie.first.title(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(tie -> tie.then.title(), String.CASE_INSENSITIVE_ORDER);

    /** Every one, the lowest levels first. */
    static List<LevelTie> all(Site site) {
        return site.all(Capability.class).stream()
                .flatMap(then -> then.dependsOn().stream()
                        .flatMap(needed -> site.find(needed.capability()).stream()
                                .map(first -> new LevelTie(
                                        first, needed.level(), then, needed.forLevel(), needed.organisation()))))
                .sorted(ORDER)
                .toList();
    }

    /** A name for the level that comes first. */
    String firstName() {
        return first.id() + " " + level;
    }
}
