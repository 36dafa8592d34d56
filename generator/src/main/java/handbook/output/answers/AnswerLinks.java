package handbook.output.answers;

import handbook.model.Entity;
import handbook.model.SystemType;
import java.util.function.Function;

/**
 * Where answers lead, relative to the site's root.
 *
 * @param page where an entity is read
 * @param standards where the standards asked of a system are listed
 */
public record AnswerLinks(Function<Entity, String> page, Function<SystemType, String> standards) {
    /** A link to an entity by its title. */
    AnswerPiece to(Entity entity) {
        return new AnswerPiece(entity.title(), page.apply(entity));
    }
}
