package handbook.output.roadmap;

import handbook.output.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What the file of a roadmap holds that a planner saves, as the JSON Schema beside this class. */
final class RoadmapSchema {
    static final String PATH = "schemas/roadmap.schema.json";

    private static final String SOURCE = "roadmap.schema.json";

    private RoadmapSchema() {}

    static OutputFile file() {
        try (InputStream schema = Objects.requireNonNull(RoadmapSchema.class.getResourceAsStream(SOURCE), SOURCE)) {
            return new OutputFile(PATH, schema.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
