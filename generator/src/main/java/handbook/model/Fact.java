package handbook.model;

import java.util.Optional;

@Doc("One statement that can be checked.")
public record Fact(
        @Doc("The statement, in one sentence.") String text,
        @Doc("How sure we are of it.") Confidence confidence,
        @Doc("Where it was seen.") Optional<Ref<Source>> source) {}
