package handbook.pictures.maturity;

import handbook.model.Capability;
import handbook.model.choice.WhoseLevel;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.pictures.columns.Columns.Node;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
                .flatMap(then -> of(then, site))
                .sorted(ORDER)
                .toList();
    }

    /** What the levels of a capability wait for, the lowest levels first. */
    static List<LevelTie> before(Capability then, Site site) {
        return of(then, site).sorted(ORDER).toList();
    }

    /** What waits for the levels of a capability, the lowest of these first. */
    static List<LevelTie> after(Capability first, Site site) {
        return site.referring(first, Capability.class).stream()
                .flatMap(then -> of(then, site))
                .filter(tie -> tie.first.is(first))
                .sorted(Comparator.comparingInt(LevelTie::level).thenComparing(ORDER))
                .toList();
    }

    private static Stream<LevelTie> of(Capability then, Site site) {
        return then.dependsOn().stream()
                .flatMap(needed -> site.find(needed.capability()).stream()
                        .map(first ->
                                new LevelTie(first, needed.level(), then, needed.forLevel(), needed.organisation())));
    }

    /** A card for one of the two capabilities. */
    static Node node(String name, Capability capability, String note) {
        return new Node(
                name,
                new Card(capability.title(), Optional.of(note), Optional.of(Site.address(capability)), Tone.PLAIN));
    }

    static List<String> headings(SiteWords words) {
        return List.of(
                words.text("pictures.maturity.columns.capability"), words.text("pictures.maturity.columns.order"));
    }

    /** A name of its own. */
    String name() {
        return String.join(" ", firstName(), then.id(), String.valueOf(forLevel), whose.id());
    }

    /** A name for the level that comes first. */
    String firstName() {
        return first.id() + " " + level;
    }
}
