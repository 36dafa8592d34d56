package handbook.model;

import handbook.model.field.Doc;
import handbook.model.field.Text;
import handbook.model.value.Origin;
import java.util.List;
import java.util.Optional;

@Doc("A place or service in which care happens.")
public record CareSetting(
        @Doc("Permanent name.") @Text(pattern = Meta.ID, hint = Meta.ID_HINT)
        String id,

        @Doc("What readers call it.") String title,
        @Doc("One plain sentence.") String summary,
        @Doc("The wider setting.") Optional<Ref<CareSetting>> parent,
        @Doc("What it includes.") List<String> includes,
        Origin origin)
        implements Entity {
    @Override
    public Kind kind() {
        return Kind.CARE_SETTING;
    }
}
