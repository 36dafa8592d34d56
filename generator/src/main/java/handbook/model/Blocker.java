package handbook.model;

import handbook.model.field.Doc;
import handbook.model.field.Inline;
import java.util.List;

@Doc("Something that gets in the way, and what others did about it.")
public record Blocker(
        @Inline Meta meta,
        @Doc("Why it happens.") List<String> causes,
        @Doc("What to do about it.") List<Remedy> remedies,
        @Doc("Standards that help.") List<Ref<Standard>> standards,
        @Doc("Policies that bear on it.") List<Ref<Policy>> policies,
        @Doc("Requirements that prevent it.") List<Ref<Criterion>> criteria,
        @Doc("Places that met it.") List<Ref<CaseStudy>> caseStudies)
        implements Entry {
    @Override
    public Kind kind() {
        return Kind.BLOCKER;
    }

    @Doc("Something to do about a blocker.")
    public record Remedy(
            @Doc("What to do.") String text,
            @Doc("Standards that help.") List<Ref<Standard>> standards,
            @Doc("Requirements that help.") List<Ref<Criterion>> criteria,
            @Doc("Chapters that say more.") List<Ref<Chapter>> chapters) {}
}
