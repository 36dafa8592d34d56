package handbook.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.diagnostics.Problems;
import handbook.lists.SiteListings;
import handbook.model.site.Site;
import handbook.model.value.WebAddress;
import handbook.output.Ledger;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import handbook.source.Lookout;
import handbook.source.ReadMemory;
import handbook.source.Sighting;
import handbook.source.store.JoinedParts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that is not made again would be the same if it were, and no page is made again without a cause; what is not read again says the
 * same, and what is wrong with it.
 */
class KeptPagesTest {
    /** A thorough run: {@code -Dhandbook.edits=5000}. */
    private static final int EDITS = Integer.getInteger("handbook.edits", 150);

    private static final String OPTIONS = "templates/options";

    @TempDir
    private Path folder;

    private final Memory memory = Memory.empty();
    private byte[] whatWasRead = {};
    private Project project;
    private Ledger ledger = Ledger.NONE;
    private Map<String, String> files = Map.of();

    @BeforeEach
    void begin() throws IOException {
        RandomEdits.copySoundProject(folder);
        project = new Project(folder, TinySite.TODAY, false, Optional.empty());
        build().orElseThrow();
    }

    /**
     * A build after others.
     *
     * @param made the files that were made again though they can tell what they are made from
     * @param idle how many of them were as before all the same
     */
    private record Build(Set<String> made, int idle) {}

    /** Nothing where the project has errors, and nothing would be published. */
    private Optional<Build> build() {
        Sighting sources = new Lookout(folder, InstantSource.system()).look();
        ReadMemory known = ReadMemory.of(whatWasRead);
        Problems problems = new Problems();
        Site site = read(sources, known, problems);
        whatWasRead = JoinedParts.of(known.kept());
        Problems anew = new Problems();
        Site siteAnew = read(sources, ReadMemory.none(), anew);
        assertEquals(anew.sorted(), problems.sorted());
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        Outputs outputs = outputs(site, sources, ledger);
        Map<String, String> now = new HashMap<>();
        planned(outputs(siteAnew, sources, Ledger.NONE)).forEach(file -> now.put(file.path(), text(file)));
        Set<String> made = new TreeSet<>();
        for (PlannedFile file : planned(outputs)) {
            String path = file.path();
            if (outputs.maker().make(file, files::containsKey, one -> assertSame(now, one), new Problems())) {
                assertEquals(now.get(path), files.get(path), path);
                assertEquals(now.get(path), text(file), path);
            } else {
                made.add(path);
            }
        }
        Map<String, String> before = files;
        ledger = outputs.maker().ledger();
        files = now;
        made.retainAll(ledger.files().keySet());
        int idle = (int) made.stream()
                .filter(path -> now.get(path).equals(before.get(path)))
                .count();
        return Optional.of(new Build(made, idle));
    }

    /** Of the cards, which take long to draw, one. */
    private static List<PlannedFile> planned(Outputs outputs) {
        return Pipeline.planned(outputs, new Problems()).stream()
                .filter(file ->
                        !file.path().startsWith("assets/card-") || file.path().contains("home"))
                .toList();
    }

    private static void assertSame(Map<String, String> expected, OutputFile file) {
        assertEquals(expected.get(file.path()), text(file), file.path());
    }

    private Site read(Sighting sources, ReadMemory files, Problems problems) {
        problems.addAll(sources.problems());
        Pipeline.Read read = Pipeline.read(project, sources.tree(), Memory.of(files), problems);
        read.check(problems);
        return read.site();
    }

    private static String text(PlannedFile file) {
        return text(file.make(new Problems()).orElseThrow());
    }

    private static String text(OutputFile file) {
        return new String(file.bytes(), StandardCharsets.ISO_8859_1);
    }

    private Outputs outputs(Site site, Sighting sources, Ledger before) {
        return new Outputs(
                SiteListings.of(site),
                project,
                memory.assets().of(site, project),
                memory.templates().of(site, project, sources),
                Pipeline.madeWith(project, sources, site.words()),
                before);
    }

    /** Terms may be in any text; settings, words and templates are everybody's. */
    private static boolean isOfItsOwn(String path) {
        return !path.startsWith("templates/")
                && Stream.of("glossary", "words", "site.yaml").noneMatch(path::contains);
    }

    @Test
    void whateverIsEditedFilesThatAreKeptAreAsTheyWouldBeMade() {
        Random random = new Random(1948);
        RandomEdits edits = new RandomEdits(folder, 1948);
        Set<String> edited = new TreeSet<>();
        int sound = 0;
        int changed = 0;
        int idle = 0;
        for (int i = 0; i < EDITS; i++) {
            edited.addAll(edits.next());
            if (random.nextInt(12) == 0) {
                project = project(random);
                edited.add(OPTIONS);
            }
            Optional<Build> build = build();
            if (build.isPresent()) {
                sound++;
                if (edited.stream().allMatch(KeptPagesTest::isOfItsOwn)) {
                    idle += build.get().idle();
                    changed += build.get().made().size() - build.get().idle();
                }
                edited.clear();
            }
        }
        assertTrue(sound > EDITS / 4, "too few sound states: " + sound);
        assertTrue(idle < changed, "of " + (changed + idle) + " pages made again " + idle + " were the same");
    }

    private Project project(Random random) {
        Optional<WebAddress> address = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new WebAddress("https://a.example/" + random.nextInt(3) + "/"));
        return new Project(folder, TinySite.TODAY.plusMonths(random.nextInt(24)), random.nextBoolean(), address);
    }

    @Test
    void aWordOfAChapterMakesThePagesThatShowItAndNoOthers() throws IOException {
        Path chapter = folder.resolve("content/handbook/identity.md");
        Files.writeString(chapter, Files.readString(chapter) + "\nOne more line.\n");

        Build build = build().orElseThrow();

        assertTrue(build.made().contains("handbook/identity/index.html"));
        assertTrue(build.made().size() < ledger.files().size() / 3, build.made().toString());
    }

    @Test
    void aTitleThatRequirementSetsNameMakesThemAgain() throws IOException {
        Path taxonomies = folder.resolve("standards/taxonomies.yaml");
        Files.writeString(taxonomies, Files.readString(taxonomies).replace("title: ", "title: New "));

        Set<String> made = build().orElseThrow().made();

        assertTrue(made.stream().anyMatch(path -> path.endsWith("requirements.json")), made.toString());
    }

    @Test
    void whatIsReadTheSameIsNotMadeAgain() throws IOException {
        Path chapter = folder.resolve("content/handbook/identity.md");
        Files.writeString(chapter, Files.readString(chapter).replaceFirst("---\n", "---\n# A remark of the editor\n"));

        assertEquals(Set.of(), build().orElseThrow().made());
    }
}
