package handbook.model;

import handbook.model.field.Doc;
import handbook.model.field.Text;
import handbook.model.value.Origin;
import handbook.model.value.PartialDate;
import handbook.model.value.WebAddress;
import java.util.Optional;

@Doc("Something published that a statement rests on.")
public record Source(
        @Doc("Permanent name.") @Text(pattern = Meta.ID, hint = Meta.ID_HINT)
        String id,

        @Doc("Who published what, when.") String title,
        @Doc("Its address.") WebAddress url,

        @Doc("What sort of source it is: official, news, supplier and so on.")
        String type,

        @Doc("When an editor last saw it.") Optional<PartialDate> retrieved,

        @Doc("The day its contents are of, where it shows the past, as a copy or an export does.")
        Optional<PartialDate> asOf,

        Origin origin)
        implements Entity {
    @Override
    public Kind kind() {
        return Kind.SOURCE;
    }

    @Override
    public String summary() {
        return title;
    }
}
