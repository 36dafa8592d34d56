package handbook.output.roadmap;

import handbook.model.Blocker;
import handbook.model.Capability;
import handbook.model.Entity;
import handbook.model.Need;
import handbook.model.Ref;
import handbook.model.SystemType;
import handbook.model.UniversalCapability;
import handbook.model.site.Site;
import handbook.model.site.SiteConfig;
import handbook.model.site.SiteWords;
import handbook.model.value.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an empty roadmap says of the handbook.
 *
 * @param blockers those that steps and needs name, as in the browser's data
 */
record RoadmapContents(
        SiteConfig config,
        SiteWords words,
        LocalDate today,
        List<Capability> unordered,
        List<UniversalCapability> named,
        List<Need> needs,
        List<SystemType> systems,
        List<Blocker> blockers) {
    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");
    private static final String GLOSSARY = "roadmap.glossary.";
    private static final String TERM = ".term";

    /** A letter with what is known of it; the names of some are lost. */
    record Lettered(String letter, Optional<UniversalCapability> known) {}

    /** A word with what it means. */
    record Term(String term, String means) {}

    /** A capability's level with its name. */
    record Rung(String name, String text) {}

    static RoadmapContents of(Site site) {
        return new RoadmapContents(
                site.config(),
                site.words(),
                site.today(),
                site.all(Capability.class),
                site.all(UniversalCapability.class),
                site.all(Need.class),
                site.all(SystemType.class),
                blockers(site));
    }

    private static List<Blocker> blockers(Site site) {
        Set<String> named = Stream.concat(
                        site.all(Capability.class).stream()
                                .flatMap(capability -> capability.steps().stream())
                                .flatMap(step -> site.all(step.blockers()).stream()),
                        site.all(Need.class).stream().flatMap(need -> site.all(need.blockers()).stream()))
                .map(Entity::id)
                .collect(Collectors.toSet());
        return site.all(Blocker.class).stream()
                .filter(blocker -> named.contains(blocker.id()))
                .toList();
    }

    /** By theme, as the tool shows them. */
    List<Capability> capabilities() {
        return unordered.stream()
                .sorted(Comparator.comparing(Capability::theme))
                .toList();
    }

    List<Rung> rungs(Capability capability) {
        return IntStream.range(0, capability.levels().size())
                .mapToObj(level -> new Rung(level(level), capability.levels().get(level)))
                .toList();
    }

    /** A level with its name: {@code Level 2, Partial}. */
    String level(int level) {
        return words().say(
                        "roadmap.outline.terms.level",
                        Map.of("level", level, "name", words().text("pages.capability.names." + level)));
    }

    List<Lettered> universal() {
        Map<String, UniversalCapability> known =
                named.stream().collect(Collectors.toMap(UniversalCapability::letter, one -> one, (one, other) -> one));
        return LETTERS.stream()
                .map(letter -> new Lettered(letter, Optional.ofNullable(known.get(letter))))
                .toList();
    }

    /** {@code A. Its name}, or the letter alone. */
    String title(Lettered one) {
        return words().say(
                        "roadmap.outline.universal.lettered",
                        Map.of(
                                "letter",
                                one.letter(),
                                "title",
                                one.known().map(UniversalCapability::title).orElse("")))
                .strip();
    }

    /** The levels it takes, a line for each. */
    String levels(UniversalCapability one) {
        return one.levels().stream()
                .flatMap(needed -> find(needed.capability()).stream()
                        .map(capability -> words().say(
                                        "roadmap.template.levelNeeded",
                                        Map.of("capability", capability.title(), "level", level(needed.level())))))
                .collect(Collectors.joining("\n"));
    }

    private Optional<Capability> find(Ref<Capability> ref) {
        return unordered.stream()
                .filter(capability -> capability.key().equals(ref.key()))
                .findFirst();
    }

    /** The words of the roadmap's own glossary, in the order of the alphabet. */
    List<Term> glossary() {
        return words().texts().keySet().stream()
                .filter(key -> key.startsWith(GLOSSARY) && key.endsWith(TERM))
                .map(key -> key.substring(0, key.length() - TERM.length()))
                .map(key -> new Term(words().text(key + TERM), words().text(key + ".means")))
                .filter(term -> !term.means().isEmpty())
                .sorted(Comparator.comparing(Term::term, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The handbook with its edition, in words. */
    String edition() {
        return words().say(
                        "documents.edition",
                        Map.of("handbook", config.title(), "day", words().date(PartialDate.of(today))));
    }
}
