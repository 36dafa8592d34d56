package handbook.model.choice;

/** The kinds of organisation that duties fall on. */
public enum Role implements Choice {
    COMMISSIONER,
    TRUST,
    GP_PRACTICE,
    COUNCIL,
    CARE_PROVIDER,
    OTHER_PROVIDER,
    SUPPLIER,
    NATIONAL_BODY
}
