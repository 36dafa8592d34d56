package handbook.model.site;

import handbook.model.field.Doc;
import handbook.model.value.Origin;
import java.util.List;
import java.util.Optional;

@Doc("Everyday words that readers type into the search, and what the handbook calls the same, or which pages answer.")
public record SearchWords(
        @Doc("What readers type: words, short forms or phrases.")
        List<String> words,

        @Doc("The handbook's own words for it, the most telling first.")
        List<String> means,

        @Doc("The pages that answer, as links name them: need:refer-a-patient. No page shows the words.")
        List<String> finds,

        @Doc("Whether the handbook's words find the everyday ones too: only where both mean the same in every text.")
        boolean bothWays,

        @Doc("Why, where that is not plain.") Optional<String> note,

        Origin origin) {}
