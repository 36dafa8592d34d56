package handbook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.diagnostics.Problems;
import handbook.pipeline.Pipeline;
import handbook.pipeline.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    @Test
    void whatTheReadmeShowsCanBeAddedToTheHandbookAsItStands(@TempDir Path folder) throws IOException {
        for (String root : List.of("content", "standards")) {
            for (String file : PublishedHandbook.files(PublishedHandbook.PROJECT.resolve(root))) {
                Path copy = folder.resolve(root).resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(PublishedHandbook.PROJECT.resolve(root).resolve(file), copy);
            }
        }
        Files.writeString(folder.resolve("standards/standards/example-api.yaml"), example("yaml"));
        Files.writeString(folder.resolve("content/handbook/example.md"), example("markdown"));
        Problems problems = new Problems();
        Pipeline.read(new Project(folder, PublishedHandbook.TODAY, false, Optional.empty()), problems);
        assertEquals(List.of(), problems.sorted());
    }

    private static String example(String language) {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(PublishedHandbook.text(PublishedHandbook.PROJECT.resolve("README.md")));
        if (!block.find()) {
            throw new AssertionError("the README shows no " + language);
        }
        return block.group(1);
    }
}
