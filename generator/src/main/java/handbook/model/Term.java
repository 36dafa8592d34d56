package handbook.model;

import handbook.model.field.Doc;
import handbook.model.field.Text;
import handbook.model.value.Origin;
import java.util.List;
import java.util.Optional;

@Doc("A word readers may not know.")
public record Term(
        @Doc("Permanent name, unique in the glossary.") @Text(pattern = Meta.ID, hint = Meta.ID_HINT)
        String id,

        @Doc("The word or phrase.") String title,
        @Doc("What it means, in plain words.") String definition,
        @Doc("Its short form, if it has one.") Optional<String> acronym,
        @Doc("Other words for the same thing.") List<String> synonyms,
        @Doc("Terms to look at next.") List<Ref<Term>> seeAlso,
        @Doc("Standards it bears on.") List<Ref<Standard>> standards,
        @Doc("Policies it bears on.") List<Ref<Policy>> policies,

        @Doc("Whether searching for one of its names finds the others.")
        boolean expandInSearch,

        Origin origin)
        implements Entity {
    @Override
    public Kind kind() {
        return Kind.TERM;
    }

    @Override
    public String summary() {
        return definition;
    }
}
