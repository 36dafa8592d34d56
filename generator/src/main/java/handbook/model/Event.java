package handbook.model;

import handbook.model.choice.Confidence;
import handbook.model.choice.EventKind;
import handbook.model.field.Doc;
import handbook.model.field.Named;
import handbook.model.field.Text;
import handbook.model.value.Origin;
import handbook.model.value.PartialDate;
import java.util.List;
import java.util.Optional;

@Doc("A dated event on the timeline.")
public record Event(
        @Doc("Permanent name.") @Text(pattern = Meta.ID, hint = Meta.ID_HINT)
        String id,

        @Doc("When it happened or will happen.") PartialDate date,
        @Doc("What happened, in one line.") String title,
        @Doc("What sort of event it is.") @Named("kind") EventKind eventKind,
        @Doc("How sure we are.") Confidence confidence,
        @Doc("Where it was seen.") Optional<Ref<Source>> source,
        @Doc("The standards it concerns.") List<Ref<Standard>> standards,
        @Doc("The policies it concerns.") List<Ref<Policy>> policies,
        @Doc("The case studies it concerns.") List<Ref<CaseStudy>> caseStudies,
        Origin origin)
        implements Entity {
    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public String summary() {
        return title;
    }
}
