package handbook.output.browserdata;

import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.applicability.Question;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Severity;
import handbook.model.CareSetting;
import handbook.model.SystemType;
import handbook.model.choice.Role;
import handbook.model.site.Site;
import handbook.pipeline.Pipeline;
import handbook.pipeline.Project;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes what the browser's half of the rule must answer too: {@code npm run test:parity} in {@code site/} compares the answers. The real
 * handbook is asked for every system type in every care setting, random catalogues whatever a seed brings up.
 */
class RuleVectorsTest {
    private static final Path VECTORS = Path.of("target", "applicability-vectors");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2019, 3, 1), TODAY, LocalDate.of(2028, 1, 1));
    private static final int CATALOGUES = 20;
    private static final int QUESTIONS = 200;

    @Test
    void theHandbookAnswersForEverySystemInEverySetting() {
        Problems problems = new Problems();
        Site site = Pipeline.read(new Project(Path.of(".."), TODAY, false, Optional.empty()), problems);
        RuleVectors vectors = new RuleVectors(site);
        List<Role> roles = List.of(Role.values());
        for (SystemType system : site.all(SystemType.class)) {
            for (CareSetting setting : site.all(CareSetting.class)) {
                for (LocalDate day : DAYS) {
                    Role role = roles.get(vectors.count() / 2 % roles.size());
                    vectors.ask(new Question(List.of(system), List.of(setting), day, Optional.empty()));
                    vectors.ask(new Question(List.of(system), List.of(setting), day, Optional.of(role)));
                }
            }
        }
        vectors.write(VECTORS.resolve("handbook"));
        assertTrue(vectors.count() >= 23 * 16 * 3 * 2, "too few to mean anything: " + vectors.count());
    }

    @Test
    void randomCataloguesAnswerWhateverIsAsked(@TempDir Path folder) {
        for (int seed = 0; seed < CATALOGUES; seed++) {
            Problems problems = new Problems();
            Path project =
                    new RandomCatalogue(seed).in(folder.resolve("" + seed)).folder();
            Site site = Pipeline.read(new Project(project, TODAY, false, Optional.empty()), problems);
            assertTrue(
                    problems.sorted().stream().noneMatch(problem -> problem.severity() == Severity.ERROR),
                    () -> "" + problems.sorted());
            RuleVectors vectors = new RuleVectors(site);
            Random random = new Random(seed);
            for (int i = 0; i < QUESTIONS; i++) {
                vectors.ask(question(site, random));
            }
            vectors.write(VECTORS.resolve("random-" + seed));
        }
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
        java.util.Collections.shuffle(some, random);
        return some.subList(0, random.nextInt(4));
    }
}
