package handbook.markdown;

import static handbook.markdown.KeptWords.assertKept;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.catalogue.CatalogueReader;
import handbook.diagnostics.Problems;
import handbook.model.Body;
import handbook.model.text.Markdown;
import handbook.source.SourceScanner;
import handbook.yaml.RecordBinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every word that is typed is on the page, or is what a mark is made of, or is named by a problem. */
class WordsKeptTest {
    private static final Path HANDBOOK = Path.of("..").toAbsolutePath().normalize();
    private static final int SLIPS = 3_000;
    /** As many blocks that follow one another show what a slip does to its neighbours. */
    private static final int BLOCKS = 3;

    private static List<String> chapters;
    private static List<String> fields;

    @BeforeAll
    static void read() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(HANDBOOK.resolve("content"))) {
            files = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        chapters = new ArrayList<>();
        for (Path file : files) {
            chapters.add(Files.readString(file).split("(?m)^---$", 3)[2]);
        }
        fields = fieldsOf(HANDBOOK);
    }

    /** What stands in the fields of a catalogue that hold Markdown. */
    private static List<String> fieldsOf(Path project) {
        Queue<Markdown> found = new ConcurrentLinkedQueue<>();
        RecordBinder binder = new RecordBinder((text, problems) -> {
            found.add(text);
            return Body.EMPTY;
        });
        Problems none = new Problems();
        new CatalogueReader(binder).read(SourceScanner.scan(project, none), none);
        return found.stream()
                .sorted(Comparator.comparing(Markdown::place))
                .map(Markdown::text)
                .toList();
    }

    @Test
    void noWordOfOurOwnTextsIsLost() {
        assertTrue(
                chapters.size() > 30 && fields.size() > 100,
                chapters.size() + " chapters, " + fields.size() + " fields");
        Stream.of(chapters, fields).flatMap(List::stream).forEach(text -> assertKept(text, text));
    }

    @Test
    void noWordOfAnyMixtureOfMarksIsLost() {
        Random random = new Random(20_261_129);
        for (int round = 0; round < 3_000; round++) {
            String text = MixedMarks.of(random, round * 100);
            assertKept(text, text);
        }
    }

    @Test
    void noWordIsLostByASlipOfTheHandInOurOwnTexts() {
        Random random = new Random(20_261_130);
        SlippedHand hand = new SlippedHand(random);
        List<String> texts = Stream.of(chapters, fields).flatMap(List::stream).toList();
        for (int round = 0; round < SLIPS; round++) {
            String text = hand.in(passage(texts.get(random.nextInt(texts.size())), random));
            assertKept(text, text);
        }
    }

    /** Some blocks that follow one another. */
    private static String passage(String text, Random random) {
        String[] blocks = text.strip().split("(?<=\n)\n+");
        int from = random.nextInt(blocks.length);
        return String.join("\n", List.of(blocks).subList(from, Math.min(blocks.length, from + BLOCKS)));
    }
}
