package handbook.output.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScriptWordsTest {
    private static String filled(String script, String text) {
        Map<String, String> words = Map.of("a.b", text, "choices.obligation.comply-or-explain.title", "Comply");
        return new ScriptWords(key -> Optional.ofNullable(words.get(key))).fill(script);
    }

    @Test
    void aTextTakesThePlaceOfItsMark() {
        assertEquals("say(\"Hello\",1)", filled("say(\"%%a.b%%\",1)", "Hello"));
        assertEquals("\"Comply\"", filled("\"%%choices.obligation.comply-or-explain.title%%\"", ""));
    }

    @Test
    void noTextCanEndTheStringItStandsIn() {
        String nasty = "\"it's\" `${x}` \\ \n \u2028";
        for (String quote : new String[] {"\"", "'", "`"}) {
            String script = filled(quote + "%%a.b%%" + quote, nasty);
            assertEquals(quote + "\\\"it\\'s\\\" \\`\\${x}\\` \\\\ \\n \\u2028" + quote, script);
        }
    }

    @Test
    void aTextThatIsMissingIsAFaultOfTheProgram() {
        Throwable fault = assertThrows(IllegalStateException.class, () -> filled("'%%a.c%%'", ""));
        assertTrue(fault.getMessage().contains("a.c"), fault.getMessage());
    }
}
