package handbook.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which requirements the rule says apply: what is asked, inherited and excluded. */
class RequirementsApplyTest {
    @TempDir
    Path folder;

    private static List<String> required(Answer answer) {
        return answer.criteria().stream()
                .map(one -> one.entity().id() + " for "
                        + String.join(
                                ", ", one.because().stream().map(Wards::words).toList()))
                .toList();
    }

    private static List<String> notRequired(Answer answer) {
        return answer.criteriaLeftOut().stream()
                .map(one -> one.entity().id() + " " + one.reason().id()
                        + one.note().map(note -> ": " + note).orElse(""))
                .toList();
    }

    @Test
    void anExclusionHoldsForThoseThatInheritThroughTheTypeThatMakesIt() {
        Answer ward =
                Wards.answer(Wards.requirements(folder), "2026-11-22", Optional.empty(), List.of("hospital"), "ward");
        assertEquals(List.of("r-1 for ward by record"), required(ward));
        assertEquals(List.of("b-1 excluded: It has no screen.", "b-2 other-settings"), notRequired(ward));
    }

    @Test
    void aRequirementThatArrivesByAnotherWayStays() {
        Answer both = Wards.answer(Wards.requirements(folder), "2026-11-22", Optional.empty(), List.of(), "both");
        assertEquals(List.of("b-1 for both by base", "b-2 for both by base", "r-1 for both by record"), required(both));
    }

    @Test
    void anExclusionNeverRemovesATypesOwn() {
        Answer own = Wards.answer(Wards.requirements(folder), "2026-11-22", Optional.empty(), List.of("home"), "own");
        assertEquals(List.of("b-1 for own", "b-2 for own by base"), required(own));
        assertEquals(List.of("r-1 not-asked"), notRequired(own));
    }

    @Test
    void whatOneSystemExcludesAnotherMayStillAskFor() {
        Answer answer = Wards.answer(
                Wards.requirements(folder), "2026-11-22", Optional.empty(), List.of("home"), "ward", "base");
        assertEquals(List.of("b-1 for base", "b-2 for base, ward by base", "r-1 for ward by record"), required(answer));
    }
}
