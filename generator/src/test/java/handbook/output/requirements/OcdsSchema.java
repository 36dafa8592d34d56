package handbook.output.requirements;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas of the Open Contracting Data Standard 1.1.5, with its Requirements extension put in. */
public final class OcdsSchema {
    private static final Path FILES = Path.of("src", "test", "resources", "ocds");
    private static final String AT = "https://standard.open-contracting.org/schema/1__1__5/";
    private static final JsonMapper JSON = new JsonMapper();
    private final Schema schema;

    public OcdsSchema() {
        JsonNode release = merge(read("release-schema.json"), read("requirements-extension.json"));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_4,
                builder -> builder.schemas(Map.of(
                        AT + "release-schema.json", release.toString(),
                        AT + "release-package-schema.json",
                                read("release-package-schema.json").toString())));
        schema = registry.getSchema(SchemaLocation.of(AT + "release-package-schema.json"));
    }

    public List<Error> errors(String text) {
        return schema.validate(
                text,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static JsonNode read(String name) {
        return JSON.readTree(FILES.resolve(name).toFile());
    }

    /** RFC 7396, by which OCDS puts extensions into its schemas. */
    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target.isObject() ? (ObjectNode) target.deepCopy() : JSON.createObjectNode();
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                merged.remove(member.getKey());
            } else {
                JsonNode before = merged.path(member.getKey());
                merged.set(member.getKey(), merge(before, member.getValue()));
            }
        });
        return merged;
    }
}
