package handbook.model.choice;

/** The kind of rule an obligation rests on. */
public enum ObligationBasis implements Choice {
    LAW,
    S250,
    CONTRACT,
    ONBOARDING,
    ASSURANCE,
    POLICY,
    GOOD_PRACTICE,
    HISTORIC
}
