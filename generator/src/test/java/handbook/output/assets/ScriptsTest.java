package handbook.output.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    private static final Map<String, String> SCRIPTS = Map.of(
            "tool.js", "import\"%%./shared.js%%\";import(\"%%./later.js%%\");say(\"%%tool.title%%\")",
            "later.js", "import\"%%./shared.js%%\";say(\"%%later.title%%\")",
            "shared.js", "say(\"%%shared.title%%\")",
            "other.js", "say(\"%%other.title%%\")");
    private static final Map<String, String> WORDS =
            Map.of("tool.title", "Tool", "later.title", "Later", "shared.title", "Shared", "other.title", "Other");

    private static Map<String, OutputFile> published(Map<String, String> scripts, String key, String word) {
        return Scripts.publish(
                scripts, new ScriptWords(of -> Optional.ofNullable(of.equals(key) ? word : WORDS.get(of))), "assets/");
    }

    private static String text(OutputFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void importsNameThePublishedScriptsNextToThem() {
        Map<String, OutputFile> published = published(SCRIPTS, "", "");
        assertEquals(SCRIPTS.keySet(), published.keySet());
        String later = published.get("later.js").path().replace("assets/", "./");
        String shared = published.get("shared.js").path().replace("assets/", "./");
        assertTrue(later.matches("\\./later-[0-9a-f]{8}\\.js"), later);
        assertEquals(
                "import\"" + shared + "\";import(\"" + later + "\");say(\"Tool\")", text(published.get("tool.js")));
        assertEquals("import\"" + shared + "\";say(\"Later\")", text(published.get("later.js")));
    }

    @Test
    void anotherWordRenamesTheScriptItIsInAndThoseThatImportItAlone() {
        assertEquals(Set.of("tool.js"), renamedBy("tool.title"));
        assertEquals(Set.of("later.js", "tool.js"), renamedBy("later.title"));
        assertEquals(Set.of("shared.js", "later.js", "tool.js"), renamedBy("shared.title"));
        assertEquals(Set.of("other.js"), renamedBy("other.title"));
    }

    @Test
    void aWordMayLookLikeAnImport() {
        OutputFile tool = published(SCRIPTS, "tool.title", "%%./later.js%%").get("tool.js");
        assertTrue(text(tool).endsWith("say(\"%%./later.js%%\")"), text(tool));
    }

    @Test
    void scriptsThatImportEachOtherAreAFaultOfTheProgram() {
        Map<String, String> circle = Map.of("a.js", "import\"%%./b.js%%\"", "b.js", "import(\"%%./a.js%%\")");
        Throwable fault = assertThrows(IllegalStateException.class, () -> published(circle, "", ""));
        assertTrue(fault.getMessage().contains("imports itself"), fault.getMessage());
    }

    @Test
    void aScriptThatWasNotBuiltIsAFaultOfTheProgram() {
        Throwable fault = assertThrows(
                IllegalStateException.class, () -> published(Map.of("a.js", "import\"%%./b.js%%\""), "", ""));
        assertTrue(fault.getMessage().contains("b.js"), fault.getMessage());
    }

    private static Set<String> renamedBy(String key) {
        Map<String, OutputFile> before = published(SCRIPTS, "", "");
        Map<String, OutputFile> after = published(SCRIPTS, key, "Changed");
        Set<String> renamed = new TreeSet<>();
        before.forEach((name, file) -> {
            if (!file.path().equals(after.get(name).path())) {
                renamed.add(name);
            }
        });
        return renamed;
    }
}
