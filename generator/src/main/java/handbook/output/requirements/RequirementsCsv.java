package handbook.output.requirements;

import handbook.applicability.Answer;
import handbook.applicability.RequirementSet;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final List<String> BEFORE_SCORES = List.of(
            "code",
            "level",
            "title",
            "requirement",
            "askedBy",
            "careSettings",
            "question",
            "kindOfAnswer",
            "expectedAnswer",
            "atLeast",
            "atMost",
            "pattern",
            "evidence",
            "checkedBy",
            "howToCheck",
            "usedAt",
            "scoring");
    private static final List<String> AFTER_SCORES =
            List.of("passMark", "weight", "mayExplain", "modelClause", "standards", "policies", "address", "edition");

    String text(RequirementSet set) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(header().toArray(String[]::new))
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

    private List<String> header() {
        List<String> header = new ArrayList<>();
        BEFORE_SCORES.forEach(column -> header.add(word(column)));
        for (int score = 0; score < BANDS; score++) {
            header.add(site.words().say("files.csv.score", Map.of("score", score)));
        }
        AFTER_SCORES.forEach(column -> header.add(word(column)));
        return header;
    }

    private String word(String name) {
        return site.words().text("files.csv." + name);
    }

    private List<String> row(RequirementSet set, Answer.CriterionApplies applies) {
        Criterion criterion = applies.entity();
        Criterion.Response response = criterion.response();
        SiteWords words = site.words();
        List<String> row = new ArrayList<>(List.of(
                criterion.code(),
                words.title(criterion.level()),
                criterion.title(),
                criterion.statement(),
                applies.inheritedFrom().orElse(set.system()).title(),
                titles(site.all(criterion.careSettings())),
                criterion.question(),
                words.title(response.dataType()),
                response.expectedValue().orElse(""),
                response.min().orElse(""),
                response.max().orElse(""),
                response.pattern().orElse(""),
                String.join("; ", criterion.evidence()),
                words.title(criterion.verification()),
                criterion.verificationNote(),
                words.title(criterion.stage()),
                words.title(criterion.scoring().kind())));
        for (int score = 0; score < BANDS; score++) {
            List<String> bands = criterion.scoring().bands();
            row.add(score < bands.size() ? bands.get(score) : "");
        }
        row.addAll(List.of(
                criterion.passMark().map(String::valueOf).orElse(""),
                words.title(criterion.scoring().weight()),
                word(criterion.explainAllowed() ? "yes" : "no"),
                criterion.modelClause().orElse(""),
                titles(site.all(criterion.standards())),
                titles(site.all(criterion.policies())),
                edition.address(criterion),
                edition.inWords()));
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
