package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;

import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.site.Site;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * Something an editor does on an ordinary day.
 *
 * @param earns what the editor may be warned of
 */
record Edit(String title, Consumer<Draft> change, Set<Rule> earns) {
    static Edit of(String title, Consumer<Draft> change, Rule... earns) {
        return new Edit(title, change, Set.of(earns));
    }

    /** Our handbook with this edit made and no other. */
    Draft made() {
        Draft draft = Draft.ofOurs();
        change.accept(draft);
        assertFalse(draft.changed().isEmpty(), "nothing was edited");
        return draft;
    }

    static List<Edit> all() {
        return Stream.of(FileEdits.ALL, StandardEdits.ALL, RequirementEdits.ALL, PolicyEdits.ALL, TextEdits.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** The first entity of a type that suits, in the order of the catalogue; without one the edit cannot be made. */
    static <E extends Entity> E first(Site site, Class<E> type, Predicate<E> suits) {
        return site.all(type).stream()
                .filter(suits)
                .findFirst()
                .orElseThrow(() -> new TestAbortedException("no " + type.getSimpleName() + " suits"));
    }

    static <E extends Entity> E first(Draft draft, Class<E> type) {
        return first(draft.site(), type, any -> true);
    }

    /** Whether something else refers to it, or search words name it. */
    static boolean isNamed(Draft draft, Entity entity) {
        return !draft.site().incoming(entity).isEmpty()
                || draft.site().searchWords().stream()
                        .anyMatch(words -> words.finds().contains(entity.key()));
    }
}
