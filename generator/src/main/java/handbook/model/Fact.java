package handbook.model;

import handbook.model.choice.Confidence;
import handbook.model.field.Doc;
import handbook.model.value.Location;
import java.util.Optional;

@Doc("One statement that can be checked.")
public record Fact(
        @Doc("The statement, in one sentence.") String text,
        @Doc("How sure we are of it.") Confidence confidence,
        @Doc("Where it was seen.") Optional<Ref<Source>> source,
        Location place) {}
