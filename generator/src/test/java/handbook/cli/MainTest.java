package handbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.diagnostics.Rule;
import handbook.schema.KindSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true), false);
        return new Run(
                exitCode, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    private Run check(String... options) {
        return run(Stream.concat(
                        Stream.of("check", "--project", folder.toString(), "--clock", "2026-11-22"), Stream.of(options))
                .toArray(String[]::new));
    }

    private void aSiteWithAWarning() {
        TinySite.in(folder).withPage("about", "Words.", "reviewBy: 2026-01-01");
    }

    @Test
    void aCleanHandbookIsSummedUpInOneLine() {
        TinySite.in(folder).withPage("about", "Words.");
        assertEquals(new Run(0, "Checked 1 entity: no problems.\n", ""), check());
    }

    @Test
    void problemsGoToOneStreamAndTheSummaryToTheOther() {
        TinySite.in(folder).withPage("about", "See [[abuot]].").withPage("them", "Words.", "reviewBy: 2026-01-01");
        assertEquals(new Run(1, "Checked 2 entities: 1 error and 1 warning.\n", """
                content/pages/about.md:5:5: error[unknown-reference]: there is no 'abuot'
                    5 | See [[abuot]].
                      |     ^^^^^^^^^ did you mean 'about'?

                content/pages/them.md:4:11: warning[review-overdue]: 'them' was to be reviewed by 1 January 2026
                    4 | reviewBy: 2026-01-01
                      |           ^^^^^^^^^^ check it against its sources, then set a new date

                """), check());
    }

    @Test
    void warningsAloneDoNotFail() {
        aSiteWithAWarning();
        assertEquals(0, check().exitCode);
        assertEquals("Checked 1 entity: 1 warning.\n", check().out);
    }

    @Test
    void strictlyTheyDo() {
        aSiteWithAWarning();
        assertEquals(1, check("--strict").exitCode);
    }

    @Test
    void theClockDecidesWhatIsOverdue() {
        aSiteWithAWarning();
        assertEquals(
                "Checked 1 entity: no problems.\n",
                run("check", "--project", folder.toString(), "--clock", "2025-12-31").out);
    }

    @Test
    void draftsAreCheckedWhereTheyAreAskedFor() {
        TinySite.in(folder).withPage("about", "![](a.png)", "draft: true");
        assertEquals(0, check().exitCode);
        assertEquals(1, check("--drafts").exitCode);
    }

    @Test
    void checkingWritesNothing() throws IOException {
        aSiteWithAWarning();
        check();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("content")), files.toList());
        }
    }

    @Test
    void everyNumberOfThreadsSaysTheSame() {
        aSiteWithAWarning();
        assertEquals(check("--threads", "1"), check("--threads", "4"));
    }

    @Test
    void aFolderThatIsNoHandbookIsWrongUsage() {
        Run run = check();
        assertEquals(2, run.exitCode);
        assertTrue(run.err.contains("is not a handbook: it has neither content/ nor standards/"), run.err);
        assertEquals("", run.out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "https://example.org/?a=1", "https://example.org/#a"})
    void anAddressThatNoSiteCanStandAtIsWrongUsage(String address) {
        TinySite.in(folder).withPage("about", "Words.");
        Run run = run("build", "--project", folder.toString(), "--base-url", address);
        assertEquals(2, run.exitCode);
        assertTrue(run.err.startsWith("--base-url takes "), run.err);
        assertFalse(Files.exists(folder.resolve("site")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "chek",
                "check --nope",
                "check --clock yesterday",
                "check --clock 2026-02-30",
                "check --threads 0",
                "check --threads many",
                "check --threads 257",
                "check --project",
                "check extra",
                "check --format xml",
                "check --format json --limit 3",
                "check --limit -1",
                "check --rule no-such-rule",
                "check --baseline no-such-file",
                "check --until 2099-01-01",
                "check --write-baseline new.tsv",
                "check --write-baseline new.tsv --until soon",
                "check --write-baseline new.tsv --until 2020-01-01",
                "check --write-baseline new.tsv --until 2099-01-01 --baseline new.tsv",
                "sample --count 0",
                "sample --seed none",
                "explain no-such-rule",
                "explain orphan cycle"
            })
    void wrongUsageIsSaidOnTheErrorStream(String line) {
        TinySite.in(folder).withPage("about", "Words.");
        String command = line.startsWith("check ") && !line.endsWith("--project")
                ? line.replace("check ", "check --project " + folder + " ")
                : line;
        Run run = run(command.isEmpty() ? new String[0] : command.split(" "));
        assertEquals(2, run.exitCode);
        assertEquals("", run.out);
        assertTrue(!run.err.isBlank() && !run.err.contains("\tat "), run.err);
    }

    @Test
    void aFaultOfTheProgramIsCalledOne() {
        TinySite.in(folder).withPage("about", "Words.");
        StringWriter err = new StringWriter();
        PrintWriter broken = new PrintWriter(new StringWriter()) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("broken");
            }
        };
        String[] arguments = {"check", "--project", folder.toString()};
        assertEquals(3, Main.run(arguments, broken, new PrintWriter(err, true), false));
        assertTrue(err.toString().startsWith("handbook: the program failed. This is our fault"), err.toString());
    }

    @Test
    void everyRuleIsExplained() {
        for (Rule rule : Rule.values()) {
            Run run = run("explain", rule.id());
            assertEquals(0, run.exitCode);
            assertTrue(run.out.startsWith(rule.id() + " ("), run.out);
            assertTrue(run.out.contains(rule.explanation()), run.out);
        }
    }

    @Test
    void withoutANameAllRulesAndKindsAreListed() {
        Run run = run("explain");
        assertEquals(
                Rule.values().length + KindSchema.all().size(), run.out.lines().count());
        assertTrue(run.out.contains("orphan                      warning  Nothing refers to an entity\n"), run.out);
        assertTrue(run.out.contains("\nsite                        kind     The site's own settings"), run.out);
    }

    @Test
    void aRuleThatIsNearlyRightIsSuggested() {
        assertTrue(run("explain", "orpan").err.contains("did you mean 'orphan'?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check --help",
                "explain --help",
                "build --help",
                "serve --help",
                "sample --help",
                "relevance --help"
            })
    void helpIsThereForEveryCommand(String line) {
        Run run = run(line.split(" "));
        assertEquals(0, run.exitCode);
        assertTrue(run.out.startsWith("Usage: handbook"), run.out);
    }

    @Test
    void theVersionIsOneLineWithTheName() {
        Run run = run("--version");
        assertEquals(0, run.exitCode);
        assertTrue(run.out.matches("handbook \\S.*\n"), run.out);
    }
}
