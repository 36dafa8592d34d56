package handbook.markdown.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.diagnostics.Rule;
import handbook.markdown.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void withoutARowOfNamesTheDashesSayHowManyColumnsThereAre() {
        Reading reading = Reading.of("Words.\n\n|---|---|\n| One | Two |\n| Three | Four | Five |\n");
        assertEquals(
                List.of("One", "Two", "Three", "Four Five"),
                reading.html().select("td").eachText());
        assertEquals(List.of(Rule.BROKEN_TABLE), reading.rules());
    }
}
