package handbook.output.requirements;

import handbook.applicability.Answer;
import handbook.applicability.RequirementSet;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A requirement set for spreadsheets: a line for each requirement, as RFC 4180 has it. It begins with a byte order mark, by which
 * spreadsheets know that it is UTF-8. {@code generator/docs/csv.md} says what all tables have in common.
 */
record RequirementsCsv(Site site, Edition edition) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    private static final int BANDS = 5;
    private static final List<String> COLUMNS = List.of(
            "Code",
            "Level",
            "Title",
            "Requirement",
            "Asked by",
            "Care setting",
            "Question for suppliers",
            "Kind of answer",
            "Expected answer",
            "At least",
            "At most",
            "Pattern",
            "Evidence",
            "Checked by",
            "How to check",
            "Used at",
            "Scoring",
            "Score 0",
            "Score 1",
            "Score 2",
            "Score 3",
            "Score 4",
            "Pass mark",
            "Weight",
            "May explain instead",
            "Model clause",
            "Standards",
            "Policies",
            "Address",
            "Edition");

    String text(RequirementSet set) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(COLUMNS.toArray(String[]::new))
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (Answer.CriterionApplies applies : set.criteria()) {
                printer.printRecord(
                        row(set, applies).stream().map(RequirementsCsv::asText).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> row(RequirementSet set, Answer.CriterionApplies applies) {
        Criterion criterion = applies.entity();
        Criterion.Response response = criterion.response();
        List<String> row = new ArrayList<>(List.of(
                criterion.code(),
                criterion.level().title(),
                criterion.title(),
                criterion.statement(),
                applies.inheritedFrom().orElse(set.system()).title(),
                titles(site.all(criterion.careSettings())),
                criterion.question(),
                response.dataType().title(),
                response.expectedValue().orElse(""),
                response.min().orElse(""),
                response.max().orElse(""),
                response.pattern().orElse(""),
                String.join("; ", criterion.evidence()),
                criterion.verification().title(),
                criterion.verificationNote(),
                criterion.stage().title(),
                criterion.scoring().kind().title()));
        for (int score = 0; score < BANDS; score++) {
            List<String> bands = criterion.scoring().bands();
            row.add(score < bands.size() ? bands.get(score) : "");
        }
        row.addAll(List.of(
                criterion.scoring().passMark().map(String::valueOf).orElse(""),
                criterion.scoring().weight().title(),
                criterion.explainAllowed() ? "Yes" : "No",
                criterion.modelClause().orElse(""),
                titles(site.all(criterion.standards())),
                titles(site.all(criterion.policies())),
                edition.address(criterion),
                edition.words()));
        return row;
    }

    private static String titles(List<? extends Entity> entities) {
        return entities.stream().map(Entity::title).collect(Collectors.joining("; "));
    }

    /** A cell that no spreadsheet takes for a formula. */
    static String asText(String cell) {
        boolean formula =
                FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }
}
