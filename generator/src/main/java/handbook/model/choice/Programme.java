package handbook.model.choice;

/** The national programme a case study belonged to. */
public enum Programme implements Choice {
    PIONEER,
    VANGUARD,
    PMCF,
    OTHER
}
