package handbook.output.requirements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.diagnostics.Problems;
import handbook.lists.SiteListings;
import handbook.model.SystemType;
import handbook.model.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table keeps the promises of {@code docs/csv.md}. */
class RequirementsCsvTest {
    private static final Path PROMISES = Path.of("src/test/resources/csv");

    /** What a cell does to the spreadsheet that opens it. */
    @TestFactory
    Stream<DynamicTest> aCellIsNoFormulaAndANumberStaysOne() throws IOException {
        JsonNode pairs = new JsonMapper().readTree(Files.readString(PROMISES.resolve("guard.json")));
        assertTrue(pairs.size() > 40);
        return pairs.valueStream()
                .map(pair -> DynamicTest.dynamicTest(
                        pair.get(0).toString(),
                        () -> assertEquals(
                                pair.get(1).asString(),
                                RequirementsCsv.asText(pair.get(0).asString()))));
    }

    @Test
    void theColumnsAreHeadedAsInEveryTable(@TempDir Path folder) throws IOException {
        Site site = TinySite.in(folder)
                .with("standards/system-types/ward.yaml", "id: ward\ntitle: Ward\nsummary: A ward.\n")
                .site();
        PreparedSets sets = new PreparedSets(site, SiteListings.of(site).requirements());
        byte[] file = sets.file(site.all(SystemType.class).getFirst(), SetFormat.CSV)
                .make(new Problems())
                .orElseThrow()
                .bytes();
        List<String> shared = Files.readAllLines(PROMISES.resolve("columns.tsv")).stream()
                .map(line -> line.split("\t"))
                .filter(cells -> List.of(cells[1].split(" ")).contains("requirements"))
                .map(cells -> cells[0])
                .toList();
        assertEquals("\uFEFF" + String.join(",", shared) + "\r\n", new String(file, StandardCharsets.UTF_8));
    }
}
