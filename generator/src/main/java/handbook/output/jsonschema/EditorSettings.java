package handbook.output.jsonschema;

import handbook.json.Json;
import handbook.output.OutputFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What tells Visual Studio Code and its kin which schema is for which file. */
public final class EditorSettings {
    private static final String YAML_SUPPORT = "redhat.vscode-yaml";

    private EditorSettings() {}

    /**
     * The files of {@code .vscode/}.
     *
     * @param schemas the folder the schemas are in, relative to the project
     */
    public static List<OutputFile> files(String schemas) {
        Map<String, Object> mapped = new LinkedHashMap<>();
        SchemaFile.all().stream()
                .filter(file ->
                        !file.globs().isEmpty() && file.globs().stream().noneMatch(glob -> glob.endsWith(".md")))
                .forEach(file -> mapped.put("./" + schemas + "/" + JsonSchemas.fileName(file.id()), file.globs()));
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("yaml.schemas", mapped);
        settings.put("yaml.schemaStore.enable", false);
        settings.put("yaml.yamlVersion", "1.2");
        settings.put("files.encoding", "utf8");
        return List.of(
                OutputFile.ofText("settings.json", Json.indented(settings)),
                OutputFile.ofText("extensions.json", Json.indented(Map.of("recommendations", List.of(YAML_SUPPORT)))));
    }
}
