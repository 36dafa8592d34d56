package handbook.baseline;

import handbook.diagnostics.Sameness;
import java.time.LocalDate;

/**
 * A problem that is not to be said again.
 *
 * @param until the last day it is kept quiet
 */
public record KnownProblem(LocalDate until, Sameness problem) {
    boolean isQuietOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
