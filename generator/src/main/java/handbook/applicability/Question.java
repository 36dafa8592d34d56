package handbook.applicability;

import handbook.model.CareSetting;
import handbook.model.SystemType;
import handbook.model.choice.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody buys or runs, where, and when.
 *
 * @param systems one or more; none asks about the common baseline
 * @param settings where they are used; none means every setting
 * @param role what kind of organisation asks
 */
public record Question(List<SystemType> systems, List<CareSetting> settings, LocalDate day, Optional<Role> role) {
    public Question {
        systems = List.copyOf(systems);
        settings = List.copyOf(settings);
    }

    /** What applies to a system of a type, wherever it is used and whoever asks. */
    public static Question of(SystemType system, LocalDate day) {
        return new Question(List.of(system), List.of(), day, Optional.empty());
    }
}
