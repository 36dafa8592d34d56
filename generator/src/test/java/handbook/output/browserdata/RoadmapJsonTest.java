package handbook.output.browserdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.TinySite;
import handbook.lists.SiteListings;
import handbook.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoadmapJsonTest {
    private static final String RECORDS = """
            id: records
            title: Records
            summary: How well records are kept.
            aliases: [files, folders]
            theme: readiness
            levels: [None, Few, Half, Most, All]
            """;

    @Test
    void formerIdsOfACapabilityLeadToItsIdOfToday(@TempDir Path folder) {
        DataFiles files = DataFiles.of(SiteListings.of(TinySite.in(folder)
                .with("standards/capabilities/records.yaml", RECORDS)
                .site()));
        String published = "assets/" + files.names().get("roadmap.json");
        OutputFile file = files.files().stream()
                .filter(one -> one.path().equals(published))
                .findFirst()
                .orElseThrow();
        JsonNode renamed = new JsonMapper()
                .readTree(new String(file.bytes(), StandardCharsets.UTF_8))
                .path("renamed");
        assertEquals(
                Map.of("files", "records", "folders", "records"), new JsonMapper().convertValue(renamed, Map.class));
    }
}
