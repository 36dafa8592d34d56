package handbook.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import handbook.TinySite;
import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be checked clean can be built, and what cannot be built is named when it is checked, in the sources. */
class CheckIsBuildTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder;

    private record Broken(String name, UnaryOperator<TinySite> breaks) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Broken> broken() {
        return Stream.of(
                new Broken(
                        "two images that differ in capital letters",
                        site -> site.with("content/pages/Dot.png", DOT)
                                .withPage("two", "![A dot](dot.png) ![A larger dot](Dot.png)")),
                new Broken(
                        "two images that differ in how an accent is stored",
                        site -> site.with("content/pages/caf\u00e9.png", DOT)
                                .with("content/pages/cafe\u0301.png", DOT)
                                .withPage("two", "![A dot](caf\u00e9.png)")),
                new Broken(
                        "two folders that differ in capital letters",
                        site -> site.with("content/pages/a/x.png", DOT)
                                .with("content/pages/A/y.png", DOT)
                                .withPage("two", "![A dot](a/x.png) ![Another](A/y.png)")),
                new Broken(
                        "two pages that differ in capital letters",
                        site -> site.withPage("one", "One.").withPage("One", "One.", "id: another")),
                new Broken(
                        "a name that Windows reserves",
                        site -> site.with("content/pages/aux.png", DOT).withPage("two", "![A dot](aux.png)")),
                new Broken(
                        "a folder that Windows reserves",
                        site -> site.with("content/pages/con/x.png", DOT).withPage("two", "![A dot](con/x.png)")),
                new Broken(
                        "a sign that Windows cannot store",
                        site -> site.with("content/pages/why?.png", DOT).withPage("two", "![A dot](why%3F.png)")),
                new Broken(
                        "a folder that ends in a dot",
                        site -> site.with("content/pages/x./x.png", DOT).withPage("two", "![A dot](x./x.png)")),
                new Broken("a path that is too long", site -> {
                    String deep = "long-folder-name/".repeat(60);
                    return site.with("content/pages/" + deep + "x.png", DOT)
                            .withPage("two", "![A dot](" + deep + "x.png)");
                }),
                new Broken("an address of the site's own", site -> site.withPage("assets", "Words.")),
                new Broken(
                        "an image that is cut off",
                        site -> site.with("content/pages/half.png", "\u0089PNG").withPage("two", "![A dot](half.png)")),
                new Broken(
                        "a template of one's own that fails",
                        site -> site.with("templates/layouts/plain-page.ftlh", "${nothing.at.all}")),
                new Broken(
                        "settings with a query",
                        site -> site.with("content/site.yaml", "title: T\nbaseUrl: https://example.org/a?b=1\n")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatCannotBeBuiltIsNamedInTheSources(Broken broken) {
        TinySite site = broken.breaks.apply(
                TinySite.in(folder).withPage("zero", "![A dot](dot.png)").with("content/pages/dot.png", DOT));
        assumeFalse(Files.exists(folder.resolve("content/pages/DOT.png")), "capital letters do not count here");
        List<Diagnostic> errors = checked(site.folder()).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        assertFalse(errors.isEmpty(), "checked clean");
        assertFalse(isBuilt(site.folder()), "built all the same");
        assertEquals(
                List.of(),
                errors.stream()
                        .map(error -> error.place().path())
                        .filter(path -> !Files.exists(site.folder().resolve(path)))
                        .toList(),
                "places that are no files of the project");
    }

    @TestFactory
    Stream<DynamicTest> everyFixtureIsBuiltIfAndOnlyIfItIsCheckedClean() throws IOException {
        try (Stream<Path> fixtures = Files.list(FIXTURES)) {
            return fixtures.filter(Files::isDirectory).sorted().toList().stream()
                    .map(fixture ->
                            DynamicTest.dynamicTest(fixture.getFileName().toString(), () -> {
                                boolean clean = checked(fixture.toAbsolutePath()).stream()
                                        .noneMatch(problem -> problem.severity() == Severity.ERROR);
                                assertEquals(clean, isBuilt(fixture.toAbsolutePath()));
                            }));
        }
    }

    private static List<Diagnostic> checked(Path folder) {
        Problems problems = new Problems();
        Pipeline.check(project(folder), problems);
        return problems.sorted();
    }

    private boolean isBuilt(Path project) {
        Path out = folder.resolve("out-" + project.getFileName());
        return Pipeline.build(project(project), out, false, new Problems()).isPresent();
    }

    private static Project project(Path folder) {
        return new Project(folder, TinySite.TODAY, false, Optional.empty());
    }
}
