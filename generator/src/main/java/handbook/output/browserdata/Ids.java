package handbook.output.browserdata;

import handbook.model.Entity;
import handbook.model.choice.Choice;
import java.util.List;

/** What is named by id. */
final class Ids {
    private Ids() {}

    static List<String> of(List<? extends Entity> entities) {
        return entities.stream().map(Entity::id).toList();
    }

    static List<String> ofChoices(List<? extends Choice> choices) {
        return choices.stream().map(Choice::id).toList();
    }
}
