package handbook.output.requirements;

import handbook.applicability.Answer;
import handbook.applicability.RequirementSet;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.site.SiteWords;
import handbook.output.Asked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A requirement set for spreadsheets: a line for each requirement, standard and policy, as RFC 4180 has it. It begins with a byte order mark,
 * by which spreadsheets know that it is UTF-8. {@code generator/docs/csv.md} says what all tables have in common.
 */
record RequirementsCsv(SiteWords words, Asked entities, Edition edition) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    private static final String SCORE = "score";
    private static final int BANDS = 5;
    private static final List<String> COLUMNS = List.of(
            "entry",
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
            "scoring",
            "score0",
            "score1",
            "score2",
            "score3",
            "score4",
            "passMark",
            "weight",
            "mayExplain",
            "modelClause",
            "standards",
            "policies",
            "obligation",
            "status",
            "kind",
            "legalBasis",
            "bindingFrom",
            "inUseSince",
            "complyBy",
            "otherDates",
            "from",
            "to",
            "why",
            "address",
            "edition");

    String text(RequirementSet set) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(COLUMNS.stream().map(this::heading).toArray(String[]::new))
                .get();
        DatedRows dated = new DatedRows(words, entities, edition);
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (Answer.CriterionApplies applies : set.criteria()) {
                print(printer, criterion(set, applies));
            }
            for (Answer.StandardApplies applies : set.standards()) {
                print(printer, dated.standard(set, applies));
            }
            for (Answer.PolicyApplies applies : set.policies()) {
                print(printer, dated.policy(applies));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void print(CSVPrinter printer, Map<String, String> row) throws IOException {
        printer.printRecord(COLUMNS.stream()
                .map(column -> asText(row.getOrDefault(column, "")))
                .toList());
    }

    private String heading(String column) {
        return column.matches(SCORE + "\\d")
                ? words.say("files.csv." + SCORE, Map.of(SCORE, column.substring(SCORE.length())))
                : word(column);
    }

    private String word(String name) {
        return words.text("files.csv." + name);
    }

    private Map<String, String> criterion(RequirementSet set, Answer.CriterionApplies applies) {
        Criterion criterion = applies.entity();
        Criterion.Response response = criterion.response();
        Map<String, String> row = new HashMap<>();
        row.put("entry", word("entries.requirement"));
        row.put("code", criterion.code());
        row.put("level", words.title(criterion.level()));
        row.put("title", criterion.title());
        row.put("requirement", criterion.statement());
        row.put("askedBy", applies.inheritedFrom().orElse(set.system()).title());
        row.put("careSettings", titles(entities.all(criterion.careSettings())));
        row.put("question", criterion.question());
        row.put("kindOfAnswer", words.title(response.dataType()));
        row.put("expectedAnswer", response.expectedValue().orElse(""));
        row.put("atLeast", response.min().orElse(""));
        row.put("atMost", response.max().orElse(""));
        row.put("pattern", response.pattern().orElse(""));
        row.put("evidence", String.join("; ", criterion.evidence()));
        row.put("checkedBy", words.title(criterion.verification()));
        row.put("howToCheck", criterion.verificationNote());
        row.put("usedAt", words.title(criterion.stage()));
        row.put("scoring", words.title(criterion.scoring().kind()));
        List<String> bands = criterion.scoring().bands();
        for (int score = 0; score < Math.min(BANDS, bands.size()); score++) {
            row.put(SCORE + score, bands.get(score));
        }
        row.put("passMark", criterion.passMark().map(String::valueOf).orElse(""));
        row.put("weight", words.title(criterion.scoring().weight()));
        row.put("mayExplain", word(criterion.explainAllowed() ? "yes" : "no"));
        row.put("modelClause", criterion.modelClause().orElse(""));
        row.put("standards", titles(entities.all(criterion.standards())));
        row.put("policies", titles(entities.all(criterion.policies())));
        row.put("address", edition.address(criterion));
        row.put("edition", edition.inWords(words));
        return row;
    }

    static String titles(List<? extends Entity> entities) {
        return entities.stream().map(Entity::title).collect(Collectors.joining("; "));
    }

    /** A cell that no spreadsheet takes for a formula. */
    static String asText(String cell) {
        boolean formula =
                FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }
}
