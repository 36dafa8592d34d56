package handbook.cli;

import handbook.diagnostics.NearestMatch;
import handbook.pipeline.EditorFiles;
import handbook.schema.KindSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "schema",
        description = {
            "Says what may be written, as JSON Schema: code editors complete, explain and check fields by it.",
            "With a KIND, prints its schema. Without one, writes them all to .vscode/schemas, and the settings",
            "that say which is for which file where there are none yet."
        })
final class SchemaCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private HandbookCommand parent;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "What it is of: standard, chapter, site.")
    private @Nullable String kind;

    @Option(
            names = "--project",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder to write .vscode/ into (default: this one).")
    private Path project = Path.of(".");

    @Option(names = "--out", paramLabel = "DIR", description = "Write the schemas into this folder, and no settings.")
    private @Nullable Path out;

    @Option(names = "--fields", description = "Print the fields as a page of Markdown instead.")
    private boolean fields;

    @Override
    public Integer call() {
        EditorFiles files = new EditorFiles();
        String asked = kind;
        if (fields) {
            print(files.fields(asked == null ? KindSchema.all() : List.of(known(asked))));
        } else if (asked != null) {
            print(files.schema(asked).orElseThrow(() -> unknown(asked, EditorFiles.ids())));
        } else {
            write(files, out == null ? EditorFiles.folder(project) : out);
        }
        return ExitCode.OK;
    }

    private void write(EditorFiles files, Path folder) {
        try {
            int written = files.write(folder);
            if (out == null) {
                EditorFiles.addSettings(project);
            }
            String news = written == 0 ? "as before" : written + " of them new";
            print(EditorFiles.ids().size() + " schemas are in " + folder + ", " + news + ".\n");
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    private ParameterException cannotWrite(Path folder, IOException cause) {
        return new ParameterException(
                spec.commandLine(), "The schemas cannot be written to " + folder + ": " + cause.getMessage());
    }

    private void print(String text) {
        parent.console().out().print(text);
    }

    private KindSchema known(String asked) {
        return KindSchema.byId(asked)
                .orElseThrow(() -> unknown(
                        asked, KindSchema.all().stream().map(KindSchema::id).toList()));
    }

    private ParameterException unknown(String typed, List<String> ids) {
        String hint = NearestMatch.hint(typed, ids);
        return new ParameterException(
                spec.commandLine(),
                "There is no kind '" + typed + "'" + (hint.isEmpty() ? "." : "; " + hint) + " There are "
                        + String.join(", ", ids) + ".");
    }
}
