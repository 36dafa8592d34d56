package handbook.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which rooms know which. A room is the first part of a package's name; what holds for it holds for its sub-rooms. */
class StagesTest {
    /** What a room may use besides {@code model} and {@code diagnostics}, which all may use. */
    private static final Map<String, Set<String>> KNOWS = Map.ofEntries(
            Map.entry("schema", Set.of()),
            Map.entry("applicability", Set.of()),
            Map.entry("source", Set.of()),
            Map.entry("yaml", Set.of("schema")),
            Map.entry("markdown", Set.of()),
            Map.entry("config", Set.of("source", "yaml")),
            Map.entry("words", Set.of("source", "yaml")),
            Map.entry("catalogue", Set.of("source", "yaml", "markdown")),
            Map.entry("chapter", Set.of("source", "yaml", "markdown")),
            Map.entry("files", Set.of("source")),
            Map.entry("assemble", Set.of()),
            Map.entry("check", Set.of()),
            Map.entry("json", Set.of()),
            Map.entry("lists", Set.of("applicability")),
            Map.entry("pictures", Set.of("lists", "applicability")),
            Map.entry("pages", Set.of("pictures", "output", "lists", "applicability", "source", "markdown")),
            Map.entry("search", Set.of("output", "lists", "applicability", "json")),
            Map.entry("output", Set.of("pictures", "lists", "applicability", "json", "schema", "source")),
            Map.entry("relevance", Set.of()),
            Map.entry("claims", Set.of()),
            Map.entry("baseline", Set.of()),
            Map.entry("reporting", Set.of("json")),
            Map.entry("bringing", Set.of("source", "yaml", "markdown", "output")),
            Map.entry("starting", Set.of("source", "output")),
            Map.entry("publish", Set.of("output")));

    /** Rooms that put the stages together, and may know any of them; the command line may know these. */
    private static final Set<String> CONDUCTORS = Set.of("pipeline", "preview", "cli");

    private static final Set<String> FOR_ALL = Set.of("model", "diagnostics");

    @TestFactory
    Stream<DynamicTest> noStageKnowsAnotherButThroughWhatItMayUse() {
        return KNOWS.keySet().stream()
                .sorted()
                .map(stage -> DynamicTest.dynamicTest(stage, () -> {
                    Set<String> strangers = known(stage);
                    strangers.removeAll(KNOWS.get(stage));
                    strangers.removeAll(FOR_ALL);
                    assertEquals(Set.of(), strangers);
                }));
    }

    @Test
    void theModelKnowsNothingOfTheProgram() {
        assertEquals(Set.of(), known("model"));
    }

    @Test
    void diagnosticsKnowTheModelAlone() {
        assertEquals(Set.of("model"), known("diagnostics"));
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        for (String room : Program.rooms()) {
            assertEquals(Set.of(), intersection(known(room), Set.of("cli")), room);
        }
    }

    @Test
    void anExporterKnowsNoOther() {
        assertEquals(
                List.of(),
                uses(Program::isOurs, used -> Program.packageOf(used).startsWith("output."))
                        .filter(use -> !use.from().equals("pipeline") && !sameExporter(use))
                        .map(Use::text)
                        .toList());
    }

    /** {@code output.hosting} and what may come below it are one exporter. */
    private static boolean sameExporter(Use use) {
        return use.user().equals(use.used()) || use.user().startsWith(use.used() + ".");
    }

    @Test
    void nothingOutsideTheSearchSeesInsideIt() {
        assertEquals(
                List.of(),
                uses(
                                type -> !Program.isIn(type, "search"),
                                used -> Program.packageOf(used).startsWith("search."))
                        .map(Use::text)
                        .toList());
    }

    @Test
    void everyRoomHasItsPlaceInTheDesign() {
        Set<String> placed = new TreeSet<>(KNOWS.keySet());
        placed.addAll(CONDUCTORS);
        placed.addAll(FOR_ALL);
        assertEquals(placed, new TreeSet<>(Program.rooms()));
    }

    @Test
    void theTableOfRoomsSaysWhatThereIs() throws IOException {
        assertEquals(
                Program.CLASSES.stream().map(Program::packageOf).collect(Collectors.toCollection(TreeSet::new)),
                RoomsTable.packages());
        assertEquals(new TreeMap<>(KNOWS), RoomsTable.known(KNOWS.keySet()));
    }

    @Test
    void noRoomsKnowEachOtherInACircle() {
        slices().matching(Program.ROOT + ".(*)..").should().beFreeOfCycles().check(Program.CLASSES);
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        slices().matching(Program.ROOT + ".(**)").should().beFreeOfCycles().check(Program.CLASSES);
    }

    private record Use(String user, String used, String text) {
        String from() {
            return user.split("\\.", 2)[0];
        }
    }

    private static Stream<Use> uses(Predicate<JavaClass> who, Predicate<JavaClass> whom) {
        return Program.CLASSES.stream()
                .filter(who)
                .flatMap(user -> Program.usedBy(user)
                        .filter(whom)
                        .map(used -> new Use(
                                Program.packageOf(user),
                                Program.packageOf(used),
                                user.getName() + " uses " + used.getName())));
    }

    /** The other rooms that a room uses. */
    private static Set<String> known(String user) {
        return Program.CLASSES.stream()
                .filter(type -> Program.isIn(type, user))
                .flatMap(Program::usedBy)
                .map(Program::roomOf)
                .filter(used -> !used.equals(user))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> intersection(Set<String> some, Set<String> others) {
        Set<String> both = new TreeSet<>(some);
        both.retainAll(others);
        return both;
    }
}
