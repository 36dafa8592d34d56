package handbook.markdown.slips;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What has none of a slip's signs is not looked at any closer: it must not be a slip. */
class SlipSignsTest {
    private static final String CHARACTERS =
            "{{}}%[[]]||##**__``::==~~^^??!!((  \u2022\u25E6\u25AA\u2023\u25CF\u2043\u00B7\uF0B7\u2013\u2014--+.))\n\nab1xX/";

    @Test
    void noSlipIsWithoutItsSigns() {
        Random random = new Random(20_261_129);
        int met = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = random.ints(2 + random.nextInt(30), 0, CHARACTERS.length())
                    .mapToObj(at -> String.valueOf(CHARACTERS.charAt(at)))
                    .collect(Collectors.joining());
            for (Slip slip : Slips.ALL) {
                boolean found = slip.typed().matcher(text).find();
                met += found ? 1 : 0;
                assertFalse(found && !slip.mayBeIn(new TypedSigns(text)), () -> slip.message() + " in " + text);
            }
        }
        assertTrue(met > 10_000, "too few slips to mean anything: " + met);
    }
}
