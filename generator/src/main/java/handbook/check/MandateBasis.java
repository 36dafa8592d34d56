package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.choice.Choice;
import handbook.model.choice.ObligationBasis;
import handbook.model.site.Site;
import java.util.List;
import java.util.Set;

/** Every mandate rests on something that can make a standard mandatory. */
final class MandateBasis implements Check {
    private static final Set<ObligationBasis> BINDING =
            Set.of(ObligationBasis.LAW, ObligationBasis.S250, ObligationBasis.CONTRACT, ObligationBasis.POLICY);

    @Override
    public void check(Site site, Problems problems) {
        Mandate.all(site).forEach(mandate -> check(mandate, problems));
    }

    private static void check(Mandate mandate, Problems problems) {
        List<ObligationBasis> basis = mandate.binding().basis();
        if (basis.stream().noneMatch(BINDING::contains)) {
            String id = mandate.standard().id();
            String others = String.join(", ", basis.stream().map(Choice::id).toList());
            problems.add(
                    Rule.MANDATE_WITHOUT_BASIS,
                    mandate.binding().place(),
                    others.isEmpty()
                            ? "nothing says on what ground '" + id + "' is mandated"
                            : "'" + id + "' is mandated on the ground of " + others + ", which mandates nothing",
                    "add law, s250, contract or policy to " + (mandate.isShort() ? "obligationBasis" : "basis")
                            + ", or choose a weaker obligation");
        }
    }
}
