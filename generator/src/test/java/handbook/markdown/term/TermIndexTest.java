package handbook.markdown.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.markdown.Reading;
import handbook.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermIndexTest {
    private static final TermIndex INDEX = TermIndex.of(List.of(
            Reading.term("it", "Information technology", "IT"),
            Reading.term("plan", "Care plan", ""),
            Reading.term("shared", "Shared care plan", "", "joint plan")));

    private static List<String> found(String text) {
        List<String> found = new ArrayList<>();
        Optional<TermIndex.Match> match = INDEX.find(text, 0);
        while (match.isPresent()) {
            found.add(match.get().term().id() + "="
                    + text.substring(match.get().start(), match.get().end()));
            match = INDEX.find(text, match.get().end());
        }
        return found;
    }

    @Test
    void theLongestNameWins() {
        assertEquals(List.of("shared=shared care plan", "plan=care plan"), found("a shared care plan, a care plan"));
    }

    @Test
    void anAcronymKeepsItsCase() {
        assertEquals(List.of("it=IT"), found("it is It or IT"));
    }

    @Test
    void onlyWholeWordsCount() {
        assertEquals(List.of(), found("ITIL, e-IT, IT-01, it.IT, bIT, carers plan, care planning"));
    }

    @Test
    void pluralsAndLineEndsDoNotHide() {
        assertEquals(List.of("plan=CARE\n  plans", "shared=Joint plan"), found("CARE\n  plans; Joint plan"));
    }

    @Test
    void theOrderOfTheGlossaryDoesNotMatter() {
        Term a = Reading.term("a", "Record", "");
        Term b = Reading.term("b", "Other", "", "record");
        assertEquals(
                TermIndex.of(List.of(a, b)).find("record", 0),
                TermIndex.of(List.of(b, a)).find("record", 0));
        assertEquals(
                "a",
                TermIndex.of(List.of(b, a))
                        .find("record", 0)
                        .orElseThrow()
                        .term()
                        .id());
    }
}
