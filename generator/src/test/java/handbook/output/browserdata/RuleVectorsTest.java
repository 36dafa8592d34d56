package handbook.output.browserdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.RandomCatalogue;
import handbook.TinySite;
import handbook.applicability.Question;
import handbook.diagnostics.Severity;
import handbook.model.CareSetting;
import handbook.model.SystemType;
import handbook.model.choice.Role;
import handbook.model.site.Site;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes what the browser's half of the rule must answer too: {@code npm run test:parity} in {@code site/} compares the answers. Made-up
 * catalogues are asked whatever a seed brings up, and some of them about every system type in every care setting.
 */
class RuleVectorsTest {
    private static final Path VECTORS = Path.of("target", "applicability-vectors");
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2019, 3, 1), TinySite.TODAY, LocalDate.of(2028, 1, 1));
    private static final int CATALOGUES = 26;
    private static final int QUESTIONS = 200;
    private static final int ASKED_THROUGHOUT = 8;

    @TempDir
    private Path folder;

    @BeforeAll
    static void begin() throws IOException {
        if (Files.exists(VECTORS)) {
            try (Stream<Path> old = Files.walk(VECTORS)) {
                old.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private Site site(int seed) {
        TinySite tiny = new RandomCatalogue(seed).in(folder.resolve("" + seed));
        assertEquals(
                List.of(),
                tiny.diagnostics().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList());
        return tiny.site();
    }

    @Test
    void madeUpCataloguesAnswerWhateverIsAsked() {
        int asked = 0;
        for (int seed = 0; seed < CATALOGUES; seed++) {
            RuleVectors vectors = new RuleVectors(site(seed));
            Random random = new Random(seed);
            for (int i = 0; i < QUESTIONS; i++) {
                vectors.ask(question(vectors.site(), random));
            }
            vectors.write(VECTORS.resolve("random-" + seed));
            asked += vectors.count();
        }
        assertEquals(CATALOGUES * QUESTIONS, asked);
    }

    @Test
    void someAnswerForEverySystemInEverySetting() {
        int asked = 0;
        List<Optional<Role>> roles = Stream.concat(
                        Stream.of(Optional.<Role>empty()),
                        Stream.of(Role.values()).map(Optional::of))
                .toList();
        for (int seed = 1000; seed < 1000 + ASKED_THROUGHOUT; seed++) {
            RuleVectors vectors = new RuleVectors(site(seed));
            for (SystemType system : vectors.site().all(SystemType.class)) {
                for (CareSetting setting : vectors.site().all(CareSetting.class)) {
                    for (LocalDate day : DAYS) {
                        Optional<Role> role = roles.get(vectors.count() % roles.size());
                        vectors.ask(new Question(List.of(system), List.of(setting), day, Optional.empty()));
                        vectors.ask(new Question(List.of(system), List.of(), day, role));
                    }
                }
            }
            vectors.write(VECTORS.resolve("throughout-" + seed));
            asked += vectors.count();
        }
        assertTrue(asked >= 1_200, "too few to mean anything: " + asked);
    }

    private static Question question(Site site, Random random) {
        return new Question(
                some(site.all(SystemType.class), random),
                some(site.all(CareSetting.class), random),
                LocalDate.of(2018, 1, 1).plusDays(random.nextInt(5000)),
                Stream.of(Role.values()).skip(random.nextInt(12)).findFirst());
    }

    private static <E> List<E> some(List<E> all, Random random) {
        List<E> some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        return some.subList(0, random.nextInt(4));
    }
}
