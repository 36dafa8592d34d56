package handbook.check.criteria;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Criterion;
import handbook.model.choice.DataType;
import handbook.model.site.Site;
import java.util.Locale;

/** One answer of the kind that a criterion expects says all that its question asks. Only English questions are understood. */
public final class AnswerForms {
    private AnswerForms() {}

    /** Adds what breaks the rule. */
    public static void check(Site site, Problems problems) {
        if (!Locale.forLanguageTag(site.config().language()).getLanguage().equals("en")) {
            return;
        }
        for (Criterion criterion : site.all(Criterion.class)) {
            DataType type = criterion.response().dataType();
            AskedFor.moreThan(type, criterion.question())
                    .ifPresent(why -> problems.add(
                            Rule.ANSWER_TOO_NARROW,
                            criterion.origin().of("question"),
                            criterion.code() + " " + why + ", and the answer is " + inWords(type),
                            "ask one question that it answers, write two criteria, or make the answer a text"));
        }
    }

    private static String inWords(DataType type) {
        return switch (type) {
            case TEXT -> "a text";
            case BOOLEAN -> "yes or no";
            case NUMBER -> "a number";
            case DATE -> "a date";
            case URL -> "a web address";
            case CHOICE -> "a choice";
        };
    }
}
