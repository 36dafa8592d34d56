package handbook.moments;

import handbook.model.Entity;
import handbook.model.value.PartialDate;
import java.time.LocalDate;

/**
 * A day on which something changed or changes.
 *
 * @param of what it is about
 * @param which the version, how binding, the new status, or what happens, as a reader sees it; empty where there is nothing to tell apart
 */
public record Moment(Entity of, What what, String which, PartialDate date) {
    /** What happens. */
    public enum What {
        PUBLISHED,
        VERSION,
        /** It was in use by then. */
        SINCE,
        /** It begins to bind, or comes into force. */
        FROM,
        /** The last day to comply, or to have done a duty. */
        BY,
        /** It is no longer in force. */
        UNTIL,
        STATUS,
        /** Something else that its label says. */
        OTHER,
        /** An editor looks at the entry again. */
        REVIEW
    }

    /** Whether the whole of the day, month or year is still to come. */
    public boolean isComing(LocalDate today) {
        return date.earliest().isAfter(today);
    }
}
