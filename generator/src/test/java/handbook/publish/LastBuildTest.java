package handbook.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Rule;
import handbook.model.value.Location;
import handbook.output.Ledger;
import handbook.output.MadeFrom;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LastBuildTest {
    private static final LastBuild BUILD = new LastBuild(
            "a1b2",
            -7,
            12,
            34,
            List.of(
                    Diagnostic.of(
                            Rule.REVIEW_OVERDUE,
                            new Location("content/caf\u00e9.md", 3, 4, 5),
                            "it is \ud83d\udc1d",
                            "look"),
                    Diagnostic.of(Rule.DEAD_LINK, Location.of("standards/a.yaml"), "two\nlines", "")),
            new Ledger(
                    Map.of("entity standard:caf\u00e9", "0a", "asset handbook.css", "0b"),
                    Map.of(
                            "index.html", new MadeFrom("0c", Set.of(), 0),
                            "a/index.html",
                                    new MadeFrom(
                                            "0d", Set.of("asset handbook.css", "entity standard:caf\u00e9"), 70_000))));

    @Test
    void whatIsWrittenIsReadAgain() {
        assertEquals(Optional.of(BUILD), LastBuild.decode(BUILD.encoded()));
    }

    @Test
    void whatIsCutIsNothing() {
        byte[] whole = BUILD.encoded();
        for (int length = 0; length < whole.length; length++) {
            assertEquals(Optional.empty(), LastBuild.decode(Arrays.copyOf(whole, length)), "cut at " + length);
        }
        assertEquals(Optional.empty(), LastBuild.decode(Arrays.copyOf(whole, whole.length + 1)));
    }

    @Test
    void whatIsDamagedIsNothing() {
        byte[] whole = BUILD.encoded();
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertEquals(Optional.empty(), LastBuild.decode(damaged), "bit " + bit);
        }
    }

    @Test
    void whatSomebodyElseWroteIsNothing() {
        assertEquals(Optional.empty(), LastBuild.decode("Not ours.".getBytes(StandardCharsets.UTF_8)));
    }
}
