package handbook.pictures.years;

import handbook.model.Policy;
import handbook.model.site.Site;
import handbook.model.value.PartialDate;
import handbook.moments.Moment;
import handbook.moments.Moment.What;
import java.util.Locale;
import java.util.Map;

/** Says what happens on a day, and whether it is still to come. */
record MomentWords(Site site) {
    boolean isComing(Moment moment) {
        return moment.isComing(site.today());
    }

    /** Without its date, as words after which that can stand. */
    String what(Moment moment) {
        String what = plain(moment);
        return isComing(moment) ? site.words().say("pictures.duties.coming", Map.of("what", what)) : what;
    }

    /** The same without saying that it is to come, for where all is. */
    String plain(Moment moment) {
        if (moment.what() == What.OTHER || moment.what() == What.BY && moment.of() instanceof Policy) {
            return moment.which();
        }
        String whose = moment.of() instanceof Policy ? "policy" : "standard";
        String time = isComing(moment) ? "coming" : "past";
        return site.words()
                .say(
                        "pictures.duties." + whose + "." + time + "."
                                + moment.what().name().toLowerCase(Locale.ROOT),
                        Map.of("which", moment.which()));
    }

    String date(Moment moment) {
        return site.words().date(moment.date());
    }

    String whatAndDate(Moment moment) {
        return site.words().say("pictures.duties.dated", Map.of("what", what(moment), "date", date(moment)));
    }

    String today() {
        return site.words()
                .say("pictures.duties.today", Map.of("date", site.words().date(PartialDate.of(site.today()))));
    }
}
