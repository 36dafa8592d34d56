package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Standard;
import handbook.model.choice.Choice;
import handbook.model.choice.Obligation;
import handbook.model.site.Site;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every standard says how binding it is, in the short form or in the long one. */
final class ObligationForms implements Check {
    private static final List<String> SHORT_FORM =
            List.of("obligation", "obligationBasis", "legalBasis", "effectiveFrom", "complyBy");

    @Override
    public void check(Site site, Problems problems) {
        site.all(Standard.class).forEach(standard -> check(standard, problems));
    }

    private static void check(Standard standard, Problems problems) {
        // The list itself may be empty only because nobody has confirmed what is in it.
        Map<String, ?> written = standard.origin().fields();
        boolean isLong = written.containsKey("obligations[0]");
        List<String> beside = SHORT_FORM.stream().filter(written::containsKey).toList();
        if (isLong && !beside.isEmpty()) {
            problems.add(
                    Rule.OBLIGATION_TWICE,
                    standard.origin().of(beside.getFirst()),
                    "'" + standard.id() + "' has " + String.join(", ", beside) + " beside obligations",
                    "say it in the list alone: level, basis, legalBasis, effectiveFrom, complyBy");
        } else if (!isLong && !beside.contains("obligation")) {
            problems.add(
                    Rule.OBLIGATION_MISSING,
                    standard.origin().start(),
                    "nothing says how binding '" + standard.id() + "' is",
                    "add obligation with one of "
                            + String.join(
                                    ", ",
                                    Stream.of(Obligation.values())
                                            .map(Choice::id)
                                            .toList())
                            + ", or a list under obligations");
        }
    }
}
