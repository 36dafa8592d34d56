package handbook.model;

import handbook.model.field.Doc;
import handbook.model.field.Text;
import handbook.model.value.Origin;
import java.util.Optional;

@Doc("A subject that entities and chapters share.")
public record Topic(
        @Doc("Permanent name.") @Text(pattern = Meta.ID, hint = Meta.ID_HINT)
        String id,

        @Doc("What readers call it.") String title,
        @Doc("One plain sentence.") String summary,
        @Doc("The wider topic.") Optional<Ref<Topic>> parent,
        Origin origin)
        implements Entity {
    @Override
    public Kind kind() {
        return Kind.TOPIC;
    }
}
