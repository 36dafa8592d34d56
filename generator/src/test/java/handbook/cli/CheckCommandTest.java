package handbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checking for machines, and where there is much to say. */
class CheckCommandTest {
    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {}

    @BeforeEach
    void aHandbookWithAnErrorAndAWarning() {
        TinySite.in(folder).withPage("about", "See [[abuot]].").withPage("them", "Words.", "reviewBy: 2026-01-01");
    }

    private Run run(String command, String... options) {
        return runOn("2026-11-22", command, options);
    }

    private Run runOn(String day, String command, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = Stream.concat(
                        Stream.of(command, "--project", folder.toString(), "--clock", day), Stream.of(options))
                .toArray(String[]::new);
        int exitCode = Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true), false);
        return new Run(
                exitCode, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    private String baseline() {
        return folder.resolve("known.tsv").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "github", "gitlab", "junit"})
    void aMachineReadsStandardOutputAndNothingElseStandsThere(String format) {
        Run run = run("check", "--format", format);
        assertEquals(1, run.exitCode);
        assertEquals("Checked 2 entities: 1 error and 1 warning.\n", run.err);
        assertTrue(run.out.contains("unknown-reference") && run.out.contains("review-overdue"), run.out);
        assertFalse(run.out.contains("Checked"), run.out);
    }

    @Test
    void aBuildThatFailsTellsAMachineToo() {
        Run run =
                run("build", "--format", "json", "--out", folder.resolve("out").toString());
        assertEquals(1, run.exitCode);
        assertTrue(run.out.startsWith("{\"version\":1,"), run.out);
        assertEquals("Nothing was published: 1 error and 1 warning.\n", run.err);
    }

    @Test
    void onlyTheRulesAskedForAreSaidAndFail() {
        Run run = run("check", "--rule", "review-overdue, orphan", "--rule", "cycle");
        assertEquals(0, run.exitCode);
        assertEquals("Checked 2 entities: 1 warning.\n", run.out);
        assertFalse(run.err.contains("unknown-reference"), run.err);
    }

    @Test
    void aRuleThatIsNearlyRightIsSuggested() {
        assertTrue(run("check", "--rule", "review-overdu").err.contains("did you mean 'review-overdue'?"));
    }

    @Test
    void whatALimitLeavesOutIsCounted() {
        TinySite.in(folder).withPage("many", "[[a1]] [[a2]] [[a3]] [[a4]]");
        Run run = run("check", "--limit", "3");
        assertTrue(run.err.contains("and 3 more of unknown-reference\n"), run.err);
        assertEquals("Checked 3 entities: 5 errors and 1 warning.\n", run.out);
    }

    @Test
    void knownProblemsAreLeftOutUntilTheirDay() throws IOException {
        Run written = run("check", "--write-baseline", baseline(), "--until", "2027-01-31");
        assertEquals(0, written.exitCode, written.err);
        assertTrue(written.out.startsWith("Wrote 2 known problems to "), written.out);
        assertTrue(Files.readString(folder.resolve("known.tsv")).contains("\n2027-01-31\tunknown-reference\t"));

        Run known = run("check", "--baseline", baseline(), "--strict");
        assertEquals(0, known.exitCode);
        assertEquals("Checked 2 entities: no problems.\n2 known problems left out by " + baseline() + ".\n", known.out);

        Run past = runOn("2027-02-01", "check", "--baseline", baseline());
        assertEquals(1, past.exitCode);
        assertTrue(past.out.contains("2 entries of " + baseline() + " have ended, the first on 2027-01-31"), past.out);
    }

    @Test
    void whatIsMendedIsToBeDeleted() {
        run("check", "--write-baseline", baseline(), "--until", "2027-01-31");
        TinySite.in(folder).withPage("about", "See them.");
        Run run = run("check", "--baseline", baseline());
        assertTrue(run.out.contains("""
                 is mended: delete it.
                  content/pages/about.md unknown-reference: there is no 'abuot'
                """), run.out);
        assertFalse(run("check", "--baseline", baseline(), "--rule", "review-overdue")
                .out
                .contains("mended"));
    }

    @Test
    void aFileThatIsNoBaselineIsNotWrittenOver() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "My notes.");
        Run run = run("check", "--write-baseline", notes.toString(), "--until", "2027-01-31");
        assertEquals(2, run.exitCode);
        assertEquals("My notes.", Files.readString(notes));
    }

    @Test
    void aBaselineMayBeWrittenAnew() {
        assertEquals(0, run("check", "--write-baseline", baseline(), "--until", "2027-01-31").exitCode);
        assertEquals(0, run("check", "--write-baseline", baseline(), "--until", "2027-02-28").exitCode);
    }
}
