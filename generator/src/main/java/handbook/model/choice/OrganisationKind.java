package handbook.model.choice;

/** What sort of body an organisation is. */
public enum OrganisationKind implements Choice {
    NATIONAL_BODY,
    GOVERNMENT,
    COMMISSIONER,
    STANDARDS_BODY,
    TRADE_BODY,
    COMMUNITY,
    PERSON
}
