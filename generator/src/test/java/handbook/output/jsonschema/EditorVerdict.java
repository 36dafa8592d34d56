package handbook.output.jsonschema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import handbook.ProgramWords;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import tools.jackson.databind.json.JsonMapper;

/** What a code editor says of a file by its schema. */
final class EditorVerdict {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<SchemaFile, Schema> schemas = new LinkedHashMap<>();

    EditorVerdict() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        JsonSchemas texts = new JsonSchemas(ProgramWords.WORDS, Optional.empty());
        SchemaFile.all()
                .forEach(file -> schemas.put(
                        file, registry.getSchema(texts.text(file.id()).orElseThrow(), InputFormat.JSON)));
    }

    /** The schema that is for a file. */
    Optional<SchemaFile> of(String path) {
        return schemas.keySet().stream()
                .filter(file -> file.globs().stream().anyMatch(glob -> matches(glob, path)))
                .findFirst();
    }

    private static boolean matches(String glob, String path) {
        return FileSystems.getDefault()
                .getPathMatcher("glob:" + glob.replace("/**/", "/{,**/}"))
                .matches(Path.of(path));
    }

    List<Error> errors(SchemaFile file, Node yaml) {
        return schemas.get(file).validate(JSON.writeValueAsString(EditorYaml.read(yaml)), InputFormat.JSON);
    }
}
