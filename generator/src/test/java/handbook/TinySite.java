package handbook;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.model.site.Site;
import handbook.pipeline.Pipeline;
import handbook.pipeline.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A handbook of a few files, written by a test. */
public record TinySite(Path folder, LocalDate today, boolean drafts) {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    public static TinySite in(Path folder) {
        return new TinySite(folder, TODAY, false);
    }

    public TinySite on(String day) {
        return new TinySite(folder, LocalDate.parse(day), drafts);
    }

    public TinySite withDrafts() {
        return new TinySite(folder, today, true);
    }

    public TinySite with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public TinySite with(String path, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds a plain page of that name. */
    public TinySite withPage(String name, String body, String... fields) {
        String front = fields(Stream.concat(Stream.of("title: " + name, "summary: A page."), Stream.of(fields)));
        return with("content/pages/" + name + ".md", "---\n" + front + "---\n" + body + "\n");
    }

    /** Adds a standard. */
    public TinySite withStandard(String id, String... fields) {
        Stream<String> needed = Stream.of(
                "id: " + id,
                "title: The " + id,
                "summary: A standard.",
                "type: identifier",
                "status: active",
                "obligation: recommended",
                "topics: [all]");
        return withTopic()
                .with("standards/standards/" + id + ".yaml", fields(Stream.concat(needed, Stream.of(fields))));
    }

    private TinySite withTopic() {
        return with("standards/taxonomies.yaml", "topics:\n  - id: all\n    title: All\n    summary: Everything.\n");
    }

    private static String fields(Stream<String> lines) {
        return String.join("\n", lines.toList()) + "\n";
    }

    public Site site() {
        return Pipeline.read(project(), new Problems());
    }

    /** What is wrong, as {@code path:line:column rule: message}. */
    public List<String> problems() {
        return diagnostics().stream()
                .map(found -> found.place() + " " + found.rule().id() + ": " + found.message())
                .toList();
    }

    public List<Diagnostic> diagnostics() {
        Problems problems = new Problems();
        Pipeline.read(project(), problems);
        return problems.sorted();
    }

    private Project project() {
        return new Project(folder, today, drafts, Optional.empty());
    }
}
