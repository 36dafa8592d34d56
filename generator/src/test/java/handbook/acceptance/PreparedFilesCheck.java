package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import handbook.applicability.Answer;
import handbook.applicability.Applicability;
import handbook.applicability.Question;
import handbook.model.Entity;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.value.PartialDate;
import handbook.output.requirements.OcdsSchema;
import handbook.output.requirements.SetFormat;
import handbook.pipeline.BuiltSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/** The requirement set of each system type as published: what the rule answers, in the three formats, by their schemas. */
final class PreparedFilesCheck {
    private static final OcdsSchema OCDS = new OcdsSchema();
    /** Files found to keep to their schemas; most are the same in every site. */
    private static final Set<String> VALID = ConcurrentHashMap.newKeySet();

    private final BuiltSite built;
    private final SystemType system;
    private final Answer answer;

    private PreparedFilesCheck(BuiltSite built, Applicability rule, SystemType system) {
        this.built = built;
        this.system = system;
        this.answer = rule.answer(Question.of(system, rule.today()));
    }

    static void of(BuiltSite built) {
        Applicability rule = Applicability.of(built.site());
        Schema schema = schema(built);
        for (SystemType system : built.site().all(SystemType.class)) {
            PreparedFilesCheck check = new PreparedFilesCheck(built, rule, system);
            JsonNode set = PublishedJson.of(built, SetFormat.JSON.path(system));
            check.set(set);
            check.draft(PublishedJson.of(built, SetFormat.OCDS.path(system)).at("/releases/0/tender"));
            check.spreadsheet(set.path("requirements"));
            check.downloads();
            check.schemas(schema);
        }
    }

    static Schema schema(BuiltSite built) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(built.text("schemas/requirements.json"), InputFormat.JSON);
    }

    private static Set<String> ids(JsonNode items) {
        return new TreeSet<>(PublishedJson.texts(items, "id"));
    }

    private static Set<String> ids(Stream<? extends Entity> entities) {
        return entities.map(Entity::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> requirements() {
        return ids(answer.criteria().stream().map(Answer.CriterionApplies::entity));
    }

    private Set<String> standards() {
        return ids(answer.standards().stream().map(Answer.StandardApplies::entity));
    }

    private Set<String> policies() {
        return ids(answer.policies().stream().map(Answer.PolicyApplies::entity));
    }

    private void schemas(Schema schema) {
        String set = built.text(SetFormat.JSON.path(system));
        String draft = built.text(SetFormat.OCDS.path(system));
        String print = PageFacts.print(set + draft);
        if (!VALID.contains(print)) {
            assertEquals(List.of(), schema.validate(set, InputFormat.JSON), system.id());
            assertEquals(List.of(), OCDS.errors(draft), system.id());
            VALID.add(print);
        }
    }

    private void set(JsonNode set) {
        String id = system.id();
        assertEquals(requirements(), ids(set.path("requirements")), id);
        assertEquals(standards(), ids(set.path("standards")), id);
        assertEquals(ids(answer.toCheck().stream()), ids(set.path("toCheck")), id);
        assertEquals(policies(), ids(set.path("policies")), id);
        assertEquals(
                ids(answer.criteriaLeftOut().stream()
                        .filter(one -> one.reason() == Answer.Reason.EXCLUDED)
                        .map(Answer.LeftOut::entity)),
                ids(set.path("excluded")),
                id);
        for (Answer.StandardApplies applies : answer.standards()) {
            Standard standard = applies.entity();
            JsonNode published = PublishedJson.items(set.path("standards"))
                    .filter(one -> one.path("id").asString().equals(standard.id()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(applies.group().id(), published.at("/group/id").asString());
            assertEquals(
                    standard.dates().stream().map(Standard.KeyDate::label).toList(),
                    PublishedJson.texts(published.path("dates"), "label"));
            assertEquals(
                    standard.meta().issued().map(PartialDate::toString),
                    PublishedJson.text(published.path("published")));
        }
    }

    private void draft(JsonNode tender) {
        assertEquals(requirements(), ids(tender.path("criteria")), system.id());
        Set<String> documents = new TreeSet<>(standards());
        documents.addAll(policies());
        assertEquals(documents, ids(tender.path("documents")), system.id());
    }

    private void spreadsheet(JsonNode requirements) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(built.text(SetFormat.CSV.path(system)).replaceFirst("^\uFEFF", ""))) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            List<String> entries = Stream.of(
                            Collections.nCopies(requirements.size(), "requirement"),
                            Collections.nCopies(standards().size(), "standard"),
                            Collections.nCopies(policies().size(), "policy"))
                    .flatMap(List::stream)
                    .toList();
            assertEquals(
                    entries, rows.stream().map(row -> row.getField("Entry")).toList(), system.id());
            for (int i = 0; i < requirements.size(); i++) {
                JsonNode requirement = requirements.get(i);
                NamedCsvRecord row = rows.get(i);
                assertCell(requirement.path("code"), row, "Code");
                assertCell(requirement.path("statement"), row, "Requirement");
                assertCell(requirement.path("question"), row, "Question for suppliers");
                assertCell(requirement.path("modelClause"), row, "Model clause");
                assertCell(requirement.at("/level/title"), row, "Level");
                assertCell(requirement.at("/scoring/bands/4"), row, "Score 4");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell may fold lines, and stands behind an apostrophe where it would be a formula. */
    private void assertCell(JsonNode expected, NamedCsvRecord row, String column) {
        assertEquals(words(expected.asString("")), words(row.getField(column)), () -> system.id() + ", " + column);
    }

    private static String words(String text) {
        return text.replaceFirst("^'(?=[=+@\\t\\r-])", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void downloads() {
        List<String> links = Jsoup.parse(built.text("buy/" + system.id() + "/index.html"))
                .select("section:has(#downloads) a")
                .eachText();
        assertEquals(SetFormat.values().length, links.size(), system.id());
        int bytes = built.text(SetFormat.CSV.path(system)).getBytes(StandardCharsets.UTF_8).length;
        String size = bytes < 1000 ? bytes + " bytes" : Math.round(bytes / 1000.0) + " KB";
        assertTrue(links.getFirst().endsWith("(CSV, " + size + ")"), links::getFirst);
    }
}
