package handbook.model;

import handbook.model.choice.Confidence;
import handbook.model.field.Doc;
import handbook.model.field.Inline;
import handbook.model.field.Text;
import java.util.List;
import java.util.Optional;

@Doc("A type of system that organisations buy, with what to require of it.")
public record SystemType(
        @Inline Meta meta,

        @Doc("A common baseline others inherit from, not something bought by itself.")
        boolean baseline,

        @Doc("Codes for the contract notice.") List<Cpv> cpv,

        @Doc("The system types whose requirements also apply.")
        List<Ref<SystemType>> inherits,

        @Doc("The digital maturity capabilities it serves.") List<Ref<Capability>> capabilities,
        @Doc("The settings it is used in.") List<Ref<CareSetting>> careSettings,

        @Doc("Inherited requirements that do not apply, and why.")
        List<Exclusion> excludes,

        @Doc("Who usually buys it.") List<String> buyers)
        implements Entry {
    @Override
    public Kind kind() {
        return Kind.SYSTEM_TYPE;
    }

    @Doc("A code of the Common Procurement Vocabulary.")
    public record Cpv(
            @Doc("Eight digits, with or without the check digit.")
            @Text(pattern = "\\d{8}(-\\d)?", hint = "eight digits, such as '48814000'")
            String code,

            @Doc("The code's official title.") String title,

            @Doc("How sure we are that code and title belong together.")
            Optional<Confidence> confidence) {}

    @Doc("An inherited requirement that does not apply.")
    public record Exclusion(
            @Doc("The criterion.") Ref<Criterion> criterion,
            @Doc("Why it does not apply.") String reason) {}
}
