package handbook.pages.bodies;

import static handbook.ProgramWords.WORDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.model.site.SiteWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BodyWordsTest {
    private static BodyWords words(Map<String, String> own) {
        Map<String, String> texts = new HashMap<>(WORDS.texts());
        texts.putAll(own);
        return new BodyWords(new SiteWords(texts));
    }

    @Test
    void aTitleSaysThatItIsImportantInTheLanguageOfTheSite() {
        BodyWords german = words(Map.of("language.code", "de", "bodies.callouts.warning", "Wichtig"));
        assertEquals(
                List.of(true, true, false),
                Stream.of("Wichtig: Fristen", "Was wichtig ist", "Important")
                        .map(german::saysImportant)
                        .toList());
    }

    @Test
    void theNumberOfANoteStandsWhereTheSentenceHasIt() {
        BodyWords hungarian = words(Map.of("bodies.notes.reference", "{note}. jegyzet"));
        assertEquals(List.of("", ". jegyzet"), List.of(hungarian.beforeNumber(), hungarian.afterNumber()));
    }
}
