package handbook.output.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import handbook.TinySite;
import handbook.diagnostics.Diagnostic;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A code editor marks what the program refuses, and nothing that it takes. */
class SchemasAndProgramAgreeTest {
    private static final Path HANDBOOK = Path.of("..").toAbsolutePath().normalize();
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures").toAbsolutePath();
    private static final int SLIPS = Integer.getInteger("slips", 500);
    private static final long SEED = Long.getLong("seed", 1);

    private final EditorVerdict editor = new EditorVerdict();

    @TempDir
    private Path folder;

    @Test
    void nothingInTheHandbookIsMarked(TestReporter reporter) {
        List<String> marked = new ArrayList<>();
        int files = 0;
        for (Written file : Written.in(HANDBOOK)) {
            SchemaFile schema =
                    editor.of(file.path()).orElseThrow(() -> new AssertionError("no schema for " + file.path()));
            editor.errors(schema, EditorYaml.compose(file.yaml()))
                    .forEach(error -> marked.add(file.path() + " " + error));
            files++;
        }
        reporter.publishEntry("files of the handbook", String.valueOf(files));
        assertEquals(List.of(), marked);
        assertTrue(files > 300, "files: " + files);
    }

    @Test
    void fixturesAreMarkedWhereTheProgramRefusesThem(TestReporter reporter) throws IOException {
        List<String> differences = new ArrayList<>();
        int refused = 0;
        int taken = 0;
        for (Path fixture : fixtures()) {
            List<Diagnostic> said = ProgramVerdict.on(fixture);
            for (Written file : Written.in(fixture)) {
                Optional<Boolean> marked = marked(file, said);
                if (marked.isEmpty()) {
                    continue;
                }
                List<Diagnostic> problems = ProgramVerdict.ofFields(said, file.path());
                refused += problems.isEmpty() ? 0 : 1;
                taken += problems.isEmpty() ? 1 : 0;
                if (marked.get() == problems.isEmpty()) {
                    differences.add(fixture.getFileName() + "/" + file.path() + " " + problems);
                }
            }
        }
        reporter.publishEntry("files of fixtures", refused + " refused, " + taken + " taken");
        assertEquals(List.of(), differences);
        assertTrue(refused > 15 && taken > 100, refused + " refused, " + taken + " taken");
    }

    @Test
    void slipsAreMarkedWhereTheProgramRefusesThem(TestReporter reporter) throws IOException {
        List<Written> files = Stream.of(Written.in(HANDBOOK).stream(), Written.in(FIXTURES.resolve("clean")).stream())
                .flatMap(some -> some)
                .filter(file -> file.yaml().length() < 20_000)
                .toList();
        MadeSlips slips = new MadeSlips(SEED);
        List<String> differences = new ArrayList<>();
        int refused = 0;
        int taken = 0;
        int blurred = 0;
        for (int i = 0; i < SLIPS; i++) {
            Written file = files.get((int) ((i * 7919L) % files.size()));
            Written slipped = file.with(slips.in(file.yaml(), EditorYaml.compose(file.yaml())));
            Path project = folder.resolve(String.valueOf(i % 50));
            TinySite.in(project).with(slipped.path(), slipped.text());
            List<Diagnostic> said = ProgramVerdict.on(project);
            Files.delete(project.resolve(slipped.path()));
            Optional<Boolean> marked = marked(slipped, said);
            if (marked.isEmpty()) {
                continue;
            }
            List<Diagnostic> problems = ProgramVerdict.ofFields(said, slipped.path());
            refused += problems.isEmpty() ? 0 : 1;
            taken += problems.isEmpty() ? 1 : 0;
            if (marked.get() == problems.isEmpty()) {
                if (isBlurred(slipped, file)) {
                    blurred++;
                } else {
                    differences.add(i + " " + slipped.path() + " " + problems + " " + change(file, slipped));
                }
            }
        }
        reporter.publishEntry(
                "slips", refused + " refused, " + taken + " taken, " + blurred + " that YAML itself blurs");
        assertEquals("", String.join("\n", differences));
        assertTrue(refused > SLIPS / 3 && taken > SLIPS / 10, refused + " refused, " + taken + " taken");
        assertTrue(blurred < SLIPS / 50, "blurred: " + blurred);
    }

    /** Whether an editor marks a file; nothing where it has no schema, or is no YAML at all. */
    private Optional<Boolean> marked(Written file, List<Diagnostic> said) {
        if (ProgramVerdict.isUnreadable(said, file.path())) {
            return Optional.empty();
        }
        return editor.of(file.path()).flatMap(schema -> {
            try {
                return Optional.ofNullable(EditorYaml.compose(file.yaml())).map(node -> {
                    List<Error> errors = editor.errors(schema, node);
                    return !errors.isEmpty();
                });
            } catch (YAMLException | ClassCastException e) {
                return Optional.empty();
            }
        });
    }

    /**
     * Whether the slip left a value in which an editor's tools see something else than was typed: {@code 007} as 7, {@code 1.0} as 1, True
     * as true, or the truth value where an id could be called so.
     */
    private static boolean isBlurred(Written slipped, Written file) {
        List<String> before = blurred(EditorYaml.compose(file.yaml()));
        List<String> after = blurred(EditorYaml.compose(slipped.yaml()));
        return after.size() > before.size();
    }

    private static List<String> blurred(Node node) {
        return switch (node) {
            case MappingNode mapping ->
                mapping.getValue().stream()
                        .map(NodeTuple::getValueNode)
                        .flatMap(value -> blurred(value).stream())
                        .toList();
            case SequenceNode sequence ->
                sequence.getValue().stream()
                        .flatMap(item -> blurred(item).stream())
                        .toList();
            case ScalarNode scalar
            when scalar.isPlain() -> {
                Object seen = EditorYaml.scalar(scalar.getValue(), true);
                boolean clear = seen == null
                        ? List.of("", "~", "null").contains(scalar.getValue())
                        : seen instanceof String
                                || seen instanceof BigInteger && seen.toString().equals(scalar.getValue());
                yield clear ? List.of() : List.of(scalar.getValue());
            }
            default -> List.of();
        };
    }

    private static String change(Written file, Written slipped) {
        String a = file.yaml();
        String b = slipped.yaml();
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int from = b.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        return "[" + b.substring(from, Math.min(b.length(), start + 60)).replace("\n", "\\n") + "]";
    }

    private static List<Path> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
