package handbook.model;

import handbook.model.choice.CriterionStage;
import handbook.model.choice.CriterionStatus;
import handbook.model.choice.DataType;
import handbook.model.choice.Level;
import handbook.model.choice.ScoringKind;
import handbook.model.choice.Verification;
import handbook.model.choice.WeightBand;
import handbook.model.field.Default;
import handbook.model.field.Doc;
import handbook.model.field.Inline;
import java.util.List;
import java.util.Optional;

@Doc("One testable requirement to put into a tender, with how to check and score the answer.")
public record Criterion(
        @Inline Meta meta,
        @Doc("The code used in schedules, such as ID-01.") String code,
        @Doc("One testable obligation.") String statement,
        @Doc("How much it matters.") Level level,
        @Doc("The systems it applies to.") List<Ref<SystemType>> systemTypes,
        @Doc("The settings it applies in; none means all.") List<Ref<CareSetting>> careSettings,
        @Doc("The standards it rests on.") List<Ref<Standard>> standards,
        @Doc("The policies it rests on.") List<Ref<Policy>> policies,
        @Doc("The digital maturity capabilities it serves.") List<Ref<Capability>> capabilities,
        @Doc("Words to put into the contract.") Optional<String> modelClause,
        @Doc("The question to ask suppliers.") String question,
        @Doc("The shape of the answer.") Response response,
        @Doc("The evidence to ask for.") List<String> evidence,
        @Doc("How to check the answer.") Verification verification,
        @Doc("The check in one sentence.") String verificationNote,

        @Doc("When in the procurement it is used.") @Default("award")
        CriterionStage stage,

        @Doc("How to score the answer.") Scoring scoring,

        @Doc("Whether a supplier may explain instead of comply.")
        boolean explainAllowed,

        @Doc("Whether it may be used.") @Default("live") CriterionStatus status)
        implements Entry {
    private static final int USUAL_MARK = 3;

    @Override
    public Kind kind() {
        return Kind.CRITERION;
    }

    /** The least score that passes; empty where no score fails. A must that names none passes at 3. */
    public Optional<Integer> passMark() {
        boolean gate = scoring.kind() == ScoringKind.PASS_FAIL || level == Level.MUST;
        return scoring.passMark().filter(mark -> mark > 0).or(() -> gate ? Optional.of(USUAL_MARK) : Optional.empty());
    }

    @Doc("The shape of an answer.")
    public record Response(
            @Doc("What kind of answer is expected.") DataType dataType,
            @Doc("The answer hoped for.") Optional<String> expectedValue,
            @Doc("The least a number may be.") Optional<String> min,
            @Doc("The most a number may be.") Optional<String> max,

            @Doc("A regular expression a text answer must match.")
            Optional<String> pattern) {}

    @Doc("How an answer is scored.")
    public record Scoring(
            @Doc("Pass or fail, or scored 0 to 4.") ScoringKind kind,

            @Doc("What earns 0, 1, 2, 3 and 4, in that order.")
            List<String> bands,

            @Doc("The least score that passes: of what is pass or fail, or of a must that is scored.")
            Optional<Integer> passMark,

            @Doc("A suggested share of the quality score.") WeightBand weight) {}
}
