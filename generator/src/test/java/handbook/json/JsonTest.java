package handbook.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is written as JSON, read back by another reader. */
class JsonTest {
    private static final String HOSTILE = "\"\\/\b\f\n\r\t\u0000\u001f\u2028\u2029</script> é ß 漢 \uD83D\uDE00";

    @Test
    void everyCharacterComesBack() {
        String text = Json.of(Map.of(HOSTILE, HOSTILE));
        assertEquals(HOSTILE, new JsonMapper().readTree(text).path(HOSTILE).asString());
    }

    @Test
    void theLongFormSaysTheSameAsTheShort() {
        Object value = new JsonObject()
                .with("a", List.of(1, 2.0, 2.5, true, List.of(), Map.of()))
                .with("b", new JsonObject().with("c", "d"));
        assertEquals("{\"a\":[1,2,2.5,true,[],{}],\"b\":{\"c\":\"d\"}}", Json.of(value));
        JsonMapper reader = new JsonMapper();
        assertEquals(reader.readTree(Json.of(value)), reader.readTree(Json.indented(value)));
        String word = "w".repeat(115);
        assertEquals(
                "{\n  \"a\": [\n    \"" + word + "\",\n    [1,2]\n  ]\n}\n",
                Json.indented(Map.of("a", List.of(word, List.of(1, 2)))));
        assertEquals("{\"a\":[1]}\n", Json.indented(Map.of("a", List.of(1))));
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        JsonObject object = new JsonObject()
                .with("gone", Optional.empty())
                .with("there", Optional.of("yes"))
                .withAny("none", List.of())
                .withTrue("no", false);
        assertEquals("{\"there\":\"yes\"}", Json.of(object));
    }
}
