package handbook.pipeline;

import handbook.model.site.SiteWords;
import handbook.output.jsonschema.EditorSettings;
import handbook.output.jsonschema.JsonSchemas;
import handbook.publish.PlainFiles;
import handbook.schema.FieldReference;
import handbook.schema.KindSchema;
import handbook.words.WordsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What says to editors and their tools what may be written, apart from any handbook. */
public final class EditorFiles {
    private static final String FOLDER = ".vscode";
    private static final String SCHEMAS = "schemas";

    private final SiteWords words = WordsReader.ofProgram().program();
    private final JsonSchemas schemas = new JsonSchemas(words, Optional.empty());

    /** What there are schemas of. */
    public static List<String> ids() {
        return JsonSchemas.ids();
    }

    /** The schema of one of them. */
    public Optional<String> schema(String id) {
        return schemas.text(id);
    }

    /** The fields of some kinds, as a page of Markdown. */
    public String fields(List<KindSchema> kinds) {
        return FieldReference.of(kinds, words);
    }

    /** Writes all schemas into a folder; gives how many were not there so. */
    public int write(Path folder) throws IOException {
        return new PlainFiles(folder).write(schemas.files()).size();
    }

    /** Where a project keeps what code editors read. */
    public static Path folder(Path project) {
        return project.resolve(FOLDER).resolve(SCHEMAS);
    }

    /** Writes the settings that say which schema is for which file, where a project has none. */
    public static void addSettings(Path project) throws IOException {
        new PlainFiles(project.resolve(FOLDER)).add(EditorSettings.files(FOLDER + "/" + SCHEMAS));
    }
}
