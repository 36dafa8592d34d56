package handbook.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import handbook.TinySite;
import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.value.WebAddress;
import handbook.publish.Folders;
import handbook.publish.PublishReport;
import handbook.publish.Standing;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that stands as it would be made is not made again; any other is made as if nothing stood there. */
class UnchangedBuildTest {
    private static final String PAGE = "content/pages/about.md";
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private Path out;
    private TinySite tiny;
    private Project project;

    @BeforeEach
    void publishOnce() {
        out = folder.resolve("out/public");
        tiny = TinySite.in(folder.resolve("project"))
                .with("content/site.yaml", "title: Tiny\npurpose: A handbook.\n")
                .withPage("about", "One page.")
                .withStandard("first")
                .withStandard("second", "description: It is short.");
        project = new Project(tiny.folder(), TinySite.TODAY, false, Optional.empty());
        assertEquals(0, build().published().unchanged());
    }

    @Test
    void whatStandsIsLeftAndItsProblemsAreSaidAgain() throws IOException {
        Problems before = new Problems();
        tiny.withStandard("third", "reviewBy: 2020-01-01");
        Pipeline.build(project, out, false, before);
        FileTime made = Files.getLastModifiedTime(out);
        Problems after = new Problems();

        BuildReport report = Pipeline.build(project, out, false, after).orElseThrow();

        assertTrue(isSame(report));
        assertEquals(0, report.published().written());
        assertEquals(report.published().files(), report.published().unchanged());
        assertFalse(before.sorted().isEmpty());
        assertEquals(before.sorted(), after.sorted());
        assertEquals(made, Files.getLastModifiedTime(out));
    }

    @Test
    void theDatesOfFilesMeanNothing() throws IOException {
        Files.setLastModifiedTime(tiny.folder().resolve(PAGE), LONG_AGO);
        Files.setLastModifiedTime(out.resolve("index.html"), LONG_AGO);
        assertTrue(isSame(build()));
    }

    @Test
    void otherWordsOfTheSameLengthAndDateAreSeen() throws IOException {
        Path page = tiny.folder().resolve(PAGE);
        FileTime date = Files.getLastModifiedTime(page);
        tiny.withPage("about", "Two page.");
        Files.setLastModifiedTime(page, date);
        assertIsMadeAnew();
    }

    @Test
    void aFileThatIsCalledOtherwiseIsSeen() throws IOException {
        Files.move(tiny.folder().resolve(PAGE), tiny.folder().resolve("content/pages/us.md"));
        assertIsMadeAnew();
    }

    @Test
    void theOptionsAreSeen() {
        project = new Project(tiny.folder(), LocalDate.of(2027, 1, 1), false, Optional.empty());
        assertIsMadeAnew();
        project = new Project(tiny.folder(), TinySite.TODAY, true, Optional.empty());
        assertIsMadeAnew();
        project = new Project(tiny.folder(), TinySite.TODAY, false, Optional.of(new WebAddress("https://a.example/")));
        assertIsMadeAnew();
    }

    @Test
    void wordsAndTemplatesOfTheProjectAreSeen() {
        tiny.with("content/words.yaml", "components:\n  skipToContent: Jump\n");
        assertIsMadeAnew();
        tiny.with("templates/layouts/404.ftlh", "<p>Not here</p>");
        assertIsMadeAnew();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", ".handbook-manifest"})
    void aSiteThatSomebodyChangedIsMadeAnew(String file) throws IOException {
        Path changed = out.resolve(file);
        FileTime date = Files.getLastModifiedTime(changed);
        byte[] bytes = Files.readAllBytes(changed);
        bytes[bytes.length / 2] ^= 1;
        Files.write(changed, bytes);
        Files.setLastModifiedTime(changed, date);
        if (file.equals("index.html")) {
            assertIsMadeAnew();
        } else {
            assertEquals(
                    Optional.empty(),
                    Pipeline.build(project, out, false, new Problems()).filter(this::isSame));
        }
    }

    @Test
    void aSiteThatLacksAFileIsMadeAnew() throws IOException {
        Files.delete(out.resolve("standards/first/index.html"));
        assertIsMadeAnew();
    }

    @Test
    void aStoreThatIsDamagedIsAsGoodAsNone() throws IOException {
        byte[] whole = Files.readAllBytes(store());
        Files.write(store(), Arrays.copyOf(whole, whole.length / 2));
        assertIsMadeAnew();
        Files.write(store(), new byte[0]);
        assertIsMadeAnew();
    }

    @Test
    void aPageThatSomebodyChangedIsMadeAnewBesideOthersThatAreKept() throws IOException {
        Files.writeString(out.resolve("standards/first/index.html"), "not ours");
        Files.delete(out.resolve("standards/second/index.html"));
        tiny.withPage("about", "Two page.");
        BuildReport report = build();
        assertTrue(report.kept() > 0);
        assertEquals(made(), Folders.files(out));
    }

    @Test
    void aStoreOfAnotherSiteIsNotBelieved() throws IOException {
        byte[] first = Files.readAllBytes(store());
        tiny.withPage("about", "Another page.");
        build();
        Files.write(store(), first);
        tiny.withPage("about", "One page.");
        assertIsMadeAnew();
    }

    @Test
    void whereNothingCanBeRememberedTheSiteIsPublishedAllTheSame() throws IOException {
        Files.delete(store());
        Files.createDirectories(store().resolve("in the way"));
        assertIsMadeAnew();
        assertIsMadeAnew();
        assertEquals(List.of(".public.last-build", ".public.last-read", "public"), Folders.names(out.getParent()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatCannotBeReadIsAProblemOfTheSources() throws IOException {
        Path page = tiny.folder().resolve(PAGE);
        Files.setPosixFilePermissions(page, Set.of());
        assumeFalse(Files.isReadable(page), "who may read everything cannot try this");
        Problems problems = new Problems();
        assertEquals(Optional.empty(), Pipeline.build(project, out, false, problems));
        assertEquals(Rule.UNREADABLE_FILE, problems.sorted().getFirst().rule());
    }

    @Test
    void aFileTooLargeForMemoryIsNotHeld() throws IOException {
        try (RandomAccessFile film =
                new RandomAccessFile(tiny.folder().resolve("content/film.bin").toFile(), "rw")) {
            film.setLength(3L << 30);
        }
        assertIsMadeAnew();
        assertTrue(isSame(build()));
    }

    @Test
    void aBuildThatFailsIsNotRemembered() {
        tiny.withPage("about", "[nowhere](nowhere.md)");
        assertEquals(Optional.empty(), Pipeline.build(project, out, false, new Problems()));
        assertEquals(Optional.empty(), Pipeline.build(project, out, false, new Problems()));
        tiny.withPage("about", "One page.");
        assertTrue(isSame(build()), "the site of before still stands");
    }

    @Test
    void whateverIsEditedAndTakenBackTheSiteIsTheOneThatWouldBeMade() throws IOException {
        Random random = new Random(2020);
        List<String> texts = List.of("One page.", "Two page.", "## A heading", "- A list");
        int same = 0;
        int kept = 0;
        for (int round = 0; round < 40; round++) {
            switch (random.nextInt(6)) {
                case 0 -> tiny.withPage("about", texts.get(random.nextInt(texts.size())));
                case 1 -> tiny.withStandard("second", "description: " + "short ".repeat(random.nextInt(3)) + "text.");
                case 2 -> tiny.withPage("more", "More.");
                case 4 ->
                    tiny.withPage("notes", "Words.\n".repeat(random.nextInt(3)) + "\n[unused]: https://a.example/");
                case 3 -> Files.deleteIfExists(tiny.folder().resolve("content/pages/more.md"));
                default ->
                    project = new Project(
                            tiny.folder(), TinySite.TODAY.plusDays(random.nextInt(2)), false, Optional.empty());
            }
            Problems problems = new Problems();
            BuildReport report = Pipeline.build(project, out, false, problems).orElseThrow();
            assertEquals(tiny.on(project.today().toString()).diagnostics(), problems.sorted());
            if (isSame(report)) {
                same++;
            } else if (report.kept() > 0) {
                kept++;
            }
            assertEquals(made(), Folders.files(out));
        }
        assertTrue(kept > 0, "every page was made again each time");
        assertTrue(same > 0 && same < 40, "so many builds found nothing to do: " + same);
    }

    private Path store() {
        return out.resolveSibling(".public.last-build");
    }

    private BuildReport build() {
        Problems problems = new Problems();
        return Pipeline.build(project, out, false, problems)
                .orElseThrow(() -> new AssertionError(
                        problems.sorted().stream().map(Diagnostic::toString).toList()));
    }

    private boolean isSame(BuildReport report) {
        return report.before() instanceof Standing.Same;
    }

    private void assertIsMadeAnew() {
        BuildReport report = build();
        assertFalse(isSame(report));
        PublishReport published = report.published();
        assertEquals(published.files(), published.written() + published.unchanged());
        assertEquals(made(), Folders.files(out));
    }

    /** The site as it is made where nothing stands. */
    private Map<String, String> made() {
        Path fresh = folder.resolve(
                "fresh-" + new ArrayList<>(List.of(folder.toFile().list())).size() + "/public");
        Pipeline.build(project, fresh, false, new Problems()).orElseThrow();
        return Folders.files(fresh);
    }
}
