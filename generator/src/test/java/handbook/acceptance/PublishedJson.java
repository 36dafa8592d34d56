package handbook.acceptance;

import handbook.pipeline.BuiltSite;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads published JSON. */
final class PublishedJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private PublishedJson() {}

    static JsonNode of(BuiltSite built, String path) {
        return MAPPER.readTree(built.text(path));
    }

    static Stream<JsonNode> items(JsonNode list) {
        return list.valueStream();
    }

    static List<String> texts(JsonNode list) {
        return items(list).map(JsonNode::asString).toList();
    }

    /** A field of each item. */
    static List<String> texts(JsonNode list, String field) {
        return items(list).map(item -> item.path(field).asString()).toList();
    }

    static Optional<String> text(JsonNode value) {
        return value.isMissingNode() ? Optional.empty() : Optional.of(value.asString());
    }
}
