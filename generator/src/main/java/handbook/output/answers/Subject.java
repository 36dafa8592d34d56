package handbook.output.answers;

import handbook.model.Entity;
import handbook.model.Term;
import java.util.Optional;

/**
 * What a name stands for, at least one of the two: for readers an entry and a term of one name are one thing.
 *
 * @param term tells what it is
 * @param entry tells everything else
 */
record Subject(Optional<Term> term, Optional<Entity> entry) {
    /** Tells subjects apart; to compare whole records is slow. */
    String key() {
        return term.map(Term::key).orElse("") + " " + entry.map(Entity::key).orElse("");
    }
}
