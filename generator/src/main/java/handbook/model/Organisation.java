package handbook.model;

import handbook.model.choice.OrganisationKind;
import handbook.model.field.Doc;
import handbook.model.field.Inline;
import handbook.model.field.Named;
import handbook.model.value.PartialDate;
import handbook.model.value.WebAddress;
import java.util.List;
import java.util.Optional;

@Doc("A body that owns standards or policies, or that readers must know.")
public record Organisation(
        @Inline Meta meta,
        @Doc("What sort of body it is.") @Named("kind") OrganisationKind organisationKind,
        @Doc("Its home on the web.") Optional<WebAddress> url,
        @Doc("When it began.") Optional<PartialDate> from,
        @Doc("When it ended.") Optional<PartialDate> to,
        @Doc("The bodies it took over from.") List<Ref<Organisation>> predecessors,
        @Doc("The bodies that took over from it.") List<Ref<Organisation>> successors)
        implements Entry {
    @Override
    public Kind kind() {
        return Kind.ORGANISATION;
    }
}
