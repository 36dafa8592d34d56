package handbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.ProgramWords;
import handbook.model.choice.Status;
import handbook.schema.KindSchema;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An editor asks what may be written, and is told without a look at the program. */
class ExplainCommandTest {
    private static String explain(int exitCode, String name) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int actual =
                Main.run(new String[] {"explain", name}, new PrintWriter(out, true), new PrintWriter(err, true), false);
        assertEquals(exitCode, actual, name + "\n" + err);
        return exitCode == 0 ? out.toString() : err.toString();
    }

    @Test
    void aKindIsExplainedWithItsPlaceFieldsAndAnExample() {
        String text = explain(0, "standard");
        assertTrue(text.startsWith("standard (kind): "), text);
        assertTrue(text.contains("It stands in YAML files in standards/standards/"), text);
        assertTrue(text.contains("\n  *status "), text);
        assertTrue(text.contains("\n   versions "), text);
        assertTrue(text.contains("criterion.standards"), text);
        assertTrue(text.contains("\nFor example:\n"), text);
    }

    @Test
    void aFieldIsExplainedWithItsChoicesAndTheirMeanings() {
        String text = explain(0, "standard.status");
        assertTrue(text.startsWith("standard.status (field): "), text);
        assertTrue(text.contains("It must be there.\nWrite one of proposed, "), text);
        for (Status status : Status.values()) {
            assertTrue(text.contains("\n  " + status.id() + " "), text);
        }
        assertTrue(text.contains("\nFor example:\n\n  status: "), text);
    }

    @Test
    void aFieldWithinAFieldIsExplained() {
        String text = explain(0, "standard.versions.url");
        assertTrue(text.startsWith("standard.versions.url (field): "), text);
        assertTrue(text.contains("Write a full web address"), text);
    }

    @Test
    void theSettingsAreExplained() {
        assertTrue(explain(0, "site").contains("content/site.yaml"));
        assertTrue(explain(0, "site.language").contains("It may be left out; then it is en-GB."));
    }

    @Test
    void everyKindAndFieldIsExplained() {
        for (KindSchema kind : KindSchema.all()) {
            assertTrue(SchemaText.of(kind, ProgramWords.WORDS).contains("\nFor example:\n\n  "), kind.id());
        }
        List<String> paths = SchemaText.paths();
        assertTrue(paths.size() > 100, paths::toString);
        for (String path : paths) {
            String[] parts = path.split("\\.", 2);
            KindSchema kind = KindSchema.byId(parts[0]).orElseThrow();
            String text = SchemaText.of(kind, parts[1], kind.field(parts[1]).orElseThrow(), ProgramWords.WORDS);
            assertFalse(text.contains("(field): \n"), path + " has no words of its own");
        }
    }

    @Test
    void whatIsNearlyRightIsSuggestedOfAllThereIs() {
        assertTrue(explain(2, "orpan").contains("did you mean 'orphan'?"));
        assertTrue(explain(2, "standrad").contains("did you mean 'standard'?"));
        assertTrue(explain(2, "standard.stauts").contains("did you mean 'standard.status'?"));
        assertTrue(explain(2, "standard.versions.ulr").contains("did you mean 'standard.versions.url'?"));
    }
}
