package handbook.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which packages know which. */
class StagesTest {
    /** What a package may use besides {@code model} and {@code diagnostics}, which all may use. */
    private static final Map<String, Set<String>> KNOWS = Map.ofEntries(
            Map.entry("source", Set.of()),
            Map.entry("yaml", Set.of()),
            Map.entry("markdown", Set.of()),
            Map.entry("config", Set.of("source", "yaml")),
            Map.entry("catalogue", Set.of("source", "yaml", "markdown")),
            Map.entry("chapter", Set.of("source", "yaml", "markdown")),
            Map.entry("assemble", Set.of("source")),
            Map.entry("check", Set.of()),
            Map.entry("json", Set.of()),
            Map.entry("listing", Set.of()),
            Map.entry("render", Set.of("source", "markdown", "listing")),
            Map.entry("data", Set.of("listing", "json")),
            Map.entry("procure", Set.of("json")),
            Map.entry("search", Set.of("json")),
            Map.entry("relevance", Set.of()),
            Map.entry("export", Set.of()),
            Map.entry("assets", Set.of("source")),
            Map.entry("publish", Set.of()));

    /** Packages that put the stages together, and may know any of them. */
    private static final Set<String> CONDUCTORS = Set.of("build", "preview", "cli");

    @TestFactory
    Stream<DynamicTest> noStageKnowsAnotherButThroughWhatItMayUse() {
        return KNOWS.keySet().stream()
                .filter(Program.packages()::contains)
                .sorted()
                .map(stage -> DynamicTest.dynamicTest(stage, () -> {
                    Set<String> strangers = known(stage);
                    strangers.removeAll(KNOWS.get(stage));
                    strangers.removeAll(Set.of("model", "diagnostics"));
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
    void onlyTheCommandLineKnowsWhatPutsTheStagesTogether() {
        for (String stage : Program.packages()) {
            if (!CONDUCTORS.contains(stage)) {
                assertTrue(Collections.disjoint(known(stage), CONDUCTORS), stage);
            }
        }
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        for (String other : Program.packages()) {
            assertTrue(!known(other).contains("cli"), other);
        }
    }

    @Test
    void everyPackageHasItsPlaceInTheDesign() {
        Set<String> placed = new TreeSet<>(KNOWS.keySet());
        placed.addAll(CONDUCTORS);
        placed.addAll(Set.of("model", "diagnostics"));
        Set<String> unplaced = new TreeSet<>(Program.packages());
        unplaced.removeAll(placed);
        assertEquals(Set.of(), unplaced);
    }

    @Test
    void thePackagesTheRulesSpeakOfExist() {
        Set<String> missing = new TreeSet<>(KNOWS.keySet());
        missing.addAll(CONDUCTORS);
        missing.removeAll(Program.packages());
        assertEquals(Set.of(), missing);
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        slices().matching(Program.ROOT + ".(*)..").should().beFreeOfCycles().check(Program.CLASSES);
    }

    /** The other packages of the program that a package uses. */
    private static Set<String> known(String user) {
        return Program.CLASSES.stream()
                .filter(type -> Program.packageOf(type).equals(user))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(StagesTest::isOurs)
                .map(Program::packageOf)
                .filter(used -> !used.equals(user))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(Program.ROOT + ".");
    }
}
