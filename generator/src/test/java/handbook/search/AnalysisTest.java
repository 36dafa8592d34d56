package handbook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import handbook.json.Json;
import handbook.search.text.Analyser;
import handbook.search.text.Compounds;
import handbook.search.text.Form;
import handbook.search.text.Word;
import handbook.search.text.WordBreaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How texts become terms. The vectors in {@code src/test/resources/search} are read by the browser's tests too; run with
 * {@code -Drecord=true} to write them anew, then read the difference.
 */
class AnalysisTest {
    private static final Path VECTORS = Path.of("src/test/resources/search");
    private static final int FUZZED = 600;

    private final Analyser analyser = new Analyser();

    @Test
    void accentsCaseAndApostrophesMakeNoDifference() {
        assertEquals(
                List.of("zoe", "cafe", "patient", "record"),
                analyser.terms("Zo\u00EB\u2019s CAFE\u0301 patient's Records"));
        assertEquals(List.of("strass", "ore", "dont"), analyser.terms("Stra\u00DFe \u00D8re don't"));
    }

    @Test
    void numbersVersionsAndCodesStayWhole() {
        assertEquals(
                List.of("fhir", "4.0.1", "dcb0129", "c++", "1,000"),
                analyser.terms("FHIR 4.0.1, DCB0129; C++. 1,000."));
    }

    @Test
    void eachHanCharacterIsAWord() {
        assertEquals(List.of("\u75c5", "\u6b77", "abc"), analyser.terms("\u75c5\u6b77abc"));
    }

    @Test
    void aNameInCapitalsHasNoStem() {
        assertEquals(List.of("ai", "ais", "epr", "epma", "ai", "test"), analyser.terms("AI AIS EPRs ePMA ais tests"));
        assertEquals(
                List.of("test", "all", "system"), analyser.terms("TESTS ALL SYSTEMS"), "unless all is in capitals");
    }

    @Test
    void lettersThatASignHoldsTogetherAreOneWord() {
        assertEquals(
                List.of("a&e", "a&e", "r&d", "at&t", "c#", "c", "f#", "c++"),
                analyser.terms("A&E, a & e, R&D at&t. C# c F#; C++"));
        assertEquals(List.of("issu", "12", "health", "care"), analyser.terms("issue#12 health&care"));
    }

    @Test
    void aVersionIsAWordOfItsOwn() {
        assertEquals(List.of("tls", "1.3", "tls", "1.3", "v", "2.4"), analyser.terms("TLS1.3 tls 1.3, v2.4"));
    }

    @Test
    void linkedWordsAreAlsoOne() {
        assertEquals(List.of("xray"), compounds("x-ray"));
        assertEquals(List.of("dmd"), compounds("dm+d"));
        assertEquals(List.of("nodej"), compounds("node.js"));
        assertEquals(List.of("ers"), compounds("e-RS"));
        assertEquals(List.of("pointof", "ofcar", "pointofcar"), compounds("point-of-care"));
        assertEquals(List.of(), compounds("x ray, 2022-23"));
    }

    @Test
    void wordsWrittenAsOneHaveParts() {
        Word word = analyser.words("sendRawTransaction").getFirst();
        assertEquals(
                List.of("send", "raw", "transact"),
                word.form().parts().stream().map(Form::term).toList());
    }

    @Test
    void nothingToFindGivesNoWords() {
        assertEquals(List.of(), analyser.terms("?! \uD83D\uDE00 \u0301 ' '' \" <>&; - \u202E"));
        assertEquals(List.of(), analyser.terms("x".repeat(65)));
    }

    @Test
    void theQuickWordBreakerFindsTheWordsOfTheGrammar() {
        Pattern grammar = Pattern.compile(WordBreaker.GRAMMAR);
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = Fuzz.text(random);
            List<String> expected = new ArrayList<>();
            Matcher matcher = grammar.matcher(text);
            while (matcher.find()) {
                expected.add(matcher.start() + "-" + matcher.end());
            }
            List<String> found = new ArrayList<>();
            WordBreaker breaker = new WordBreaker(text);
            while (breaker.next()) {
                found.add(breaker.start() + "-" + breaker.end());
            }
            assertEquals(expected, found, text);
        }
    }

    @Test
    void textsGiveTheWordsOfTheSharedVectors() throws IOException {
        List<String> texts = new ArrayList<>(Fuzz.CHOSEN);
        Random random = new Random(42);
        for (int i = 0; i < FUZZED; i++) {
            texts.add(Fuzz.text(random));
        }
        String actual = texts.stream().map(this::line).collect(Collectors.joining("\n", "", "\n"));
        assertRecorded("tokens.jsonl", actual);
    }

    @Test
    void wordsHaveTheStemsOfTheSharedVectors() throws IOException {
        List<String> lines = Files.readAllLines(VECTORS.resolve("stems.tsv"));
        assertFalse(lines.size() < 4000, "the handbook's vocabulary is larger than that");
        String actual = lines.stream()
                .map(line -> line.split("\t")[0])
                .map(word -> word + "\t" + analyser.stem(word))
                .collect(Collectors.joining("\n", "", "\n"));
        assertRecorded("stems.tsv", actual);
    }

    private List<String> compounds(String text) {
        return Compounds.of(analyser.words(text), analyser).stream()
                .map(compound -> compound.form().term())
                .toList();
    }

    private String line(String text) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("text", text);
        List<Word> words = analyser.words(text);
        line.put("words", words.stream().map(AnalysisTest::vector).toList());
        line.put(
                "compounds",
                Compounds.of(words, analyser).stream()
                        .map(compound -> List.of(
                                compound.at(),
                                compound.length(),
                                compound.form().term()))
                        .toList());
        return Json.of(line);
    }

    /** A word, whether it is a name, whether it is written together with the word before, and its parts. */
    private static List<Object> vector(Word word) {
        Form form = word.form();
        return List.of(
                word.start(),
                word.end(),
                word.surface(),
                word.term(),
                form.isName() ? 1 : 0,
                word.linked() ? 1 : 0,
                form.parts().stream().map(Form::term).toList());
    }

    private static void assertRecorded(String name, String actual) throws IOException {
        if (Boolean.getBoolean("record")) {
            Files.writeString(VECTORS.resolve(name), actual);
        }
        assertEquals(Files.readString(VECTORS.resolve(name)), actual);
    }
}
