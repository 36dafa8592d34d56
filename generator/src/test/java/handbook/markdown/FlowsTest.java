package handbook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Rule;
import handbook.model.text.Link;
import handbook.model.text.Mark;
import handbook.model.text.Mark.FlowStep;
import handbook.model.text.ShortForm;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowsTest {
    /** Each with words of its own in place of X. */
    private static final List<String> PARTS = List.of(
            "```flow X\n",
            "~~~ flow X & X\n",
            "```\n",
            "~~~\n",
            "X -> X: X [[X]], [[standard:X|X]]\n",
            "X and X \u2192 X: X **X** [X](https://e.org/X)\n",
            "X -> X: [[X]]\n",
            "X -> X X\n",
            "-> X: X\n",
            "X: X\n",
            "    X -> X: X `X\n",
            "- X\n",
            "> X -> X: X\n",
            "\n",
            "X [[X");

    @Test
    void noWordOfAFlowIsLostHoweverBrokenItIs() {
        Random random = new Random(36);
        for (int round = 0; round < 1_000; round++) {
            String source = numbered(random.ints(1 + random.nextInt(9), 0, PARTS.size())
                    .mapToObj(PARTS::get)
                    .collect(Collectors.joining()));
            Reading reading = Reading.of(source);
            String told = reading.web() + reading.body().links() + reading.problems();
            for (String word : source.split("\\W+")) {
                assertTrue(!word.startsWith("word") || told.contains(word), () -> word + " of " + source + "\n" + told);
            }
        }
    }

    private static String numbered(String parts) {
        String[] between = parts.split("X", -1);
        return IntStream.range(0, between.length)
                .mapToObj(i -> between[i] + (i + 1 < between.length ? "word" + (1000 + i) : ""))
                .collect(Collectors.joining());
    }

    @Test
    void aStepSaysFromWhomToWhomAndNamesWhatActsWhereItStands() {
        Reading reading = Reading.of("```flow How\nWard -> Practice: Sends it. [[standard:mesh]]\n```\n");
        assertEquals(List.of(), reading.rules());
        assertEquals(
                List.of(new FlowStep("Ward", "Practice")),
                reading.body().marks().stream()
                        .filter(FlowStep.class::isInstance)
                        .toList());
        Link link = reading.body().links().getFirst();
        assertEquals("2:29", link.place().line() + ":" + link.place().column());
        assertEquals("How\nWard \u2192 Practice: Sends it. mesh", reading.body().text());
    }

    @Test
    void theShortNamesOfPartiesAreShortForms() {
        assertEquals(
                List.of("CCG", "ICB"),
                Reading.of("```flow How\nCCG -> ICB: Hands over.\n```\n").body().shortForms().stream()
                        .map(ShortForm::text)
                        .toList());
    }

    @Test
    void aLineWithoutEndIsRefusedAndAFlowOfManyLinesIsRead() {
        Reading endless = Reading.of("Fine.\n\n```flow How\n" + "A -> B: **c ".repeat(40_000));
        assertEquals(List.of(Rule.UNREADABLE_MARKDOWN), endless.rules());
        assertEquals(4, endless.problems().getFirst().place().line());
        Reading many = Reading.of("```flow How\n" + "A -> B: The ward sends the summary.\n".repeat(10_000) + "```\n");
        assertEquals(List.of(), many.rules());
        assertEquals(10_000, many.html().select("li").size());
    }

    @Test
    void whatOnlyBeginsLikeAFlowIsCode() {
        for (String fence : List.of("```flows", "```flow-chart", "```yaml flow")) {
            assertTrue(
                    Reading.of(fence + " x\na -> b: c\n```\n").body().marks().stream()
                            .noneMatch(Mark.Flow.class::isInstance),
                    fence);
        }
    }
}
