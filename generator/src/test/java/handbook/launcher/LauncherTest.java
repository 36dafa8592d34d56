package handbook.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When {@code ./handbook} builds the program, and what it starts it with. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String SCRIPT = "site/src/handbook.ts";

    @TempDir
    private Path folder;

    private Checkout checkout;

    @BeforeEach
    void buildOnce() throws Exception {
        checkout = new Checkout(folder);
        assertEquals(0, checkout.run("check").exitCode());
        assertEquals(1, checkout.builds());
    }

    private void assertBuildsAgain() throws Exception {
        Checkout.Run run = checkout.run("check");
        assertEquals(new Checkout.Run(0, "handbook: building the program (once, a minute or two)\n"), run);
        assertEquals(2, checkout.builds());
        checkout.run("check");
        assertEquals(2, checkout.builds());
    }

    private void assertDoesNotBuild() throws Exception {
        assertEquals(new Checkout.Run(0, ""), checkout.run("check"));
        assertEquals(1, checkout.builds());
    }

    @Test
    void whatIsBuiltIsNotBuiltAgain() throws Exception {
        assertDoesNotBuild();
    }

    @Test
    void contentIsNoPartOfTheProgram() throws Exception {
        checkout.write("content/handbook/start.md", "Start.");
        assertDoesNotBuild();
    }

    @Test
    void hiddenFilesOfAnEditorAreNoPartOfTheProgram() throws Exception {
        checkout.write("site/src/.handbook.ts.swp", "");
        assertDoesNotBuild();
    }

    @Test
    void anEditIsBuilt() throws Exception {
        checkout.write(SCRIPT, "export const edited = true");
        assertBuildsAgain();
    }

    @Test
    void aNewFileIsBuilt() throws Exception {
        checkout.write("site/styles/new.scss", "");
        assertBuildsAgain();
    }

    @Test
    void aNewFileWithAnOldDateIsBuilt() throws Exception {
        checkout.write("templates/layouts/old.ftlh", "");
        setBack("templates/layouts/old.ftlh");
        assertBuildsAgain();
    }

    @Test
    void aDeletedFileIsBuiltWithout() throws Exception {
        Files.delete(checkout.path(SCRIPT));
        assertBuildsAgain();
    }

    @Test
    void aRenamedFileIsBuilt() throws Exception {
        Files.move(checkout.path(SCRIPT), checkout.path("site/src/book.ts"));
        assertBuildsAgain();
    }

    @Test
    void anOlderVersionPutBackIsBuilt() throws Exception {
        setBack(SCRIPT);
        assertBuildsAgain();
    }

    @Test
    void aJarThatSomethingElseMadeIsBuiltAnew() throws Exception {
        checkout.write("generator/target/handbook.jar", "of other sources");
        assertBuildsAgain();
    }

    private void setBack(String name) throws IOException {
        Files.setLastModifiedTime(checkout.path(name), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }

    @Test
    void aBuildThatFailsIsShownAndTriedAgain() throws Exception {
        checkout.write("broken", "");
        checkout.write(SCRIPT, "export const edited = true");
        Checkout.Run failed = checkout.run("check");
        assertEquals(3, failed.exitCode());
        assertTrue(
                failed.said().contains("it does not compile\nhandbook: the program could not be built"), failed.said());
        assertEquals(3, checkout.run("check").exitCode());
        Files.delete(checkout.path("broken"));
        assertEquals(0, checkout.run("check").exitCode());
        assertEquals(4, checkout.builds());
    }

    @Test
    void theBuildItselfDoesNotBuild() throws Exception {
        checkout.write(SCRIPT, "export const edited = true");
        checkout.set("HANDBOOK_BUILT", "yes");
        assertDoesNotBuild();
    }

    @Test
    void withoutNodeItSaysWhatIsMissing() throws Exception {
        checkout.withoutNode();
        assertDoesNotBuild();
        checkout.write(SCRIPT, "export const edited = true");
        Checkout.Run run = checkout.run("check");
        assertEquals(3, run.exitCode());
        assertTrue(run.said().startsWith("handbook: Node.js 20 or later is needed"), run.said());
        assertEquals(1, checkout.builds());
    }

    @Test
    void theProgramGetsItsArgumentsAsTheyStand() throws Exception {
        checkout.run("build", "--out", "a folder", "*");
        List<String> arguments = checkout.arguments();
        int jar = arguments.indexOf("-jar");
        assertEquals(List.of("build", "--out", "a folder", "*"), arguments.subList(jar + 2, arguments.size()));
        assertTrue(arguments.subList(0, jar).containsAll(List.of("-Xss2m", "-Xmx900m", "-Xmn300m")));
    }

    @Test
    void ownOptionsComeLast() throws Exception {
        checkout.set("HANDBOOK_OPTS", "-Xss4m -Dmine=1");
        checkout.run("check");
        List<String> arguments = checkout.arguments();
        int jar = arguments.indexOf("-jar");
        assertEquals(List.of("-Xss4m", "-Dmine=1"), arguments.subList(jar - 2, jar));
        assertTrue(arguments.indexOf("-Xss2m") < arguments.indexOf("-Xss4m"));
    }

    @Test
    void aHeapOfTheirOwnReplacesTheLaunchers() throws Exception {
        for (String variable : List.of("HANDBOOK_OPTS", "JAVA_TOOL_OPTIONS")) {
            for (String heap : List.of("-Xmx4g", "-XX:MaxRAMPercentage=50", "-XX:MaxHeapSize=4g")) {
                Checkout other = new Checkout(Files.createTempDirectory(folder, "other"));
                other.set(variable, "-Dmine=1 " + heap);
                other.run("check");
                assertFalse(other.arguments().contains("-Xmx900m"), variable + heap);
                assertFalse(other.arguments().contains("-Xmn300m"), variable + heap);
                assertTrue(other.arguments().contains("-Xss2m"), variable + heap);
            }
        }
    }

    @Test
    void aStackOfTheirOwnReplacesTheLaunchers() throws Exception {
        checkout.set("JAVA_TOOL_OPTIONS", "-Xss8m");
        checkout.run("check");
        assertFalse(checkout.arguments().contains("-Xss2m"));
        assertTrue(checkout.arguments().contains("-Xmx900m"));
    }
}
