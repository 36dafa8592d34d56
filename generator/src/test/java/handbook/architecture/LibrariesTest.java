package handbook.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A library stays in one package, so that it can be replaced there. */
class LibrariesTest {
    private static final Map<String, String> HOME = Map.ofEntries(
            Map.entry("org.yaml.snakeyaml", "yaml"),
            Map.entry("org.tomlj", "bringing"),
            Map.entry("com.vladsch.flexmark", "markdown"),
            Map.entry("org.jsoup", "markdown"),
            Map.entry("org.nibor.autolink", "markdown"),
            Map.entry("freemarker", "pages"),
            Map.entry("com.dynatrace.hash4j", "output"),
            Map.entry("org.apache.commons.csv", "output.requirements"),
            Map.entry("org.dhatim.fastexcel", "output.roadmap"),
            Map.entry("org.apache.pdfbox", "pictures"),
            Map.entry("org.apache.fontbox", "pictures"),
            Map.entry("com.twelvemonkeys", "output.media"),
            Map.entry("io.methvin", "source"),
            Map.entry("picocli", "cli"),
            Map.entry("org.apache.lucene", "search"),
            Map.entry("org.tartarus.snowball", "search"));

    @TestFactory
    Stream<DynamicTest> eachLibraryIsKnownInItsHomeAlone() {
        return HOME.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> staysAt(entry.getKey(), entry.getValue())));
    }

    private static void staysAt(String library, String home) {
        assertTrue(Program.uses(home, library + "."), () -> home + " no longer uses " + library);
        noClasses()
                .that()
                .resideOutsideOfPackage("handbook." + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(Program.CLASSES);
    }

    @Test
    void theModelUsesNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage("handbook.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("handbook.model..", "java..", "org.jspecify.annotations")
                .check(Program.CLASSES);
    }

    @Test
    void nothingUsesALibraryWithoutAHome() {
        String[] known = Stream.concat(
                        HOME.keySet().stream().map(library -> library + ".."),
                        Stream.of(
                                "handbook..",
                                "java..",
                                "javax.xml..",
                                "javax.imageio..",
                                "com.sun.net.httpserver..",
                                "org.jspecify.annotations"))
                .toArray(String[]::new);
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(known).check(Program.CLASSES);
    }
}
