package handbook.output.requirements;

import handbook.output.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What {@code requirements.json} holds, as the JSON Schema beside this class. */
final class RequirementsSchema {
    static final String PATH = "schemas/requirements.json";

    private static final String SOURCE = "requirements.schema.json";

    private RequirementsSchema() {}

    static OutputFile file() {
        try (InputStream schema =
                Objects.requireNonNull(RequirementsSchema.class.getResourceAsStream(SOURCE), SOURCE)) {
            return new OutputFile(PATH, schema.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
