package handbook.output.requirements;

import handbook.json.JsonObject;
import handbook.model.Criterion;
import handbook.model.choice.DataType;
import handbook.model.site.SiteWords;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** A question with the answer it expects, as the Requirements extension has it. */
final class OcdsRequirement {
    private OcdsRequirement() {}

    static JsonObject of(Criterion criterion, SiteWords words) {
        Criterion.Response response = criterion.response();
        JsonObject requirement = new JsonObject()
                .with("id", criterion.id() + "-1-1")
                .with("title", criterion.question())
                .with("description", description(criterion, words))
                .with("dataType", dataType(response.dataType()));
        return switch (response.dataType()) {
            case BOOLEAN ->
                requirement.with("expectedValue", response.expectedValue().flatMap(OcdsRequirement::truth));
            case NUMBER ->
                requirement
                        .with("expectedValue", response.expectedValue().flatMap(OcdsRequirement::number))
                        .with("minValue", response.min().flatMap(OcdsRequirement::number))
                        .with("maxValue", response.max().flatMap(OcdsRequirement::number));
            case TEXT, DATE, URL, CHOICE ->
                requirement.with("pattern", response.pattern()).with("expectedValue", response.expectedValue());
        };
    }

    private static String description(Criterion criterion, SiteWords words) {
        String check = criterion.verificationNote();
        return criterion.evidence().isEmpty()
                ? words.say("files.ocds.check", Map.of("check", check))
                : words.say(
                        "files.ocds.evidenceAndCheck",
                        Map.of("evidence", String.join("; ", criterion.evidence()), "check", check));
    }

    /** The extension's list is closed. It has no days: a day is text with its hyphens. */
    private static String dataType(DataType type) {
        return switch (type) {
            case BOOLEAN -> "boolean";
            case NUMBER -> "number";
            case DATE, TEXT, URL, CHOICE -> "string";
        };
    }

    private static Optional<Boolean> truth(String words) {
        return switch (words.toLowerCase(java.util.Locale.ROOT)) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(String digits) {
        return digits.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
