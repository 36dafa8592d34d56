package handbook.pictures.years;

import handbook.model.Standard;
import handbook.model.value.PartialDate;
import handbook.moments.Moment;
import handbook.moments.Moment.What;
import java.util.List;
import java.util.Optional;

/**
 * A standard with the days on which it binds.
 *
 * @param moments the earliest first
 */
record DutyRow(Standard standard, List<Moment> moments) {
    DutyRow {
        moments = List.copyOf(moments);
    }

    PartialDate latest() {
        return moments.getLast().date();
    }

    /** When it begins to bind, or was in use by. */
    Optional<Moment> start() {
        return moments.stream()
                .filter(moment -> moment.what() == What.FROM || moment.what() == What.SINCE)
                .findFirst();
    }
}
