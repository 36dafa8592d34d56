package handbook.output.browserdata;

import handbook.json.JsonObject;
import handbook.lists.Listing;
import handbook.model.Criterion;

/** The full text of every criterion. */
final class CriterionWording {
    private CriterionWording() {}

    static JsonObject toJson(Listing criteria) {
        return new JsonObject()
                .with(
                        "criteria",
                        criteria.entities().stream()
                                .map(criterion -> wording((Criterion) criterion))
                                .toList());
    }

    private static JsonObject wording(Criterion criterion) {
        return new JsonObject()
                .with("id", criterion.id())
                .with("question", criterion.question())
                .with("response", response(criterion.response()))
                .withAny("evidence", criterion.evidence())
                .with("verification", criterion.verification().id())
                .with("verificationNote", criterion.verificationNote())
                .with("stage", criterion.stage().id())
                .with("scoring", scoring(criterion))
                .with("modelClause", criterion.modelClause())
                .with("explainAllowed", criterion.explainAllowed());
    }

    private static JsonObject response(Criterion.Response response) {
        return new JsonObject()
                .with("dataType", response.dataType().id())
                .with("expectedValue", response.expectedValue())
                .with("min", response.min())
                .with("max", response.max())
                .with("pattern", response.pattern());
    }

    private static JsonObject scoring(Criterion criterion) {
        Criterion.Scoring scoring = criterion.scoring();
        return new JsonObject()
                .with("kind", scoring.kind().id())
                .with("bands", scoring.bands())
                .with("passMark", criterion.passMark())
                .with("weight", scoring.weight().id());
    }
}
