package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    @Test
    void whatTheReadmeShowsCanBeAddedToTheHandbookAsItStands(@TempDir Path folder) throws IOException {
        Draft draft = Draft.ofOurs();
        draft.write("standards/standards/example-api.yaml", example("yaml"));
        draft.write("content/handbook/example.md", example("markdown"));
        draft.saveIn(folder);
        Set<String> before = new HashSet<>(TinySite.in(Handbook.PROJECT).problems());
        assertEquals(
                Set.of(),
                Set.copyOf(TinySite.in(folder).problems().stream()
                        .filter(one -> !before.contains(one))
                        .toList()));
    }

    private static String example(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Handbook.PROJECT.resolve("README.md")));
        if (!block.find()) {
            throw new AssertionError("the README shows no " + language);
        }
        return block.group(1);
    }
}
