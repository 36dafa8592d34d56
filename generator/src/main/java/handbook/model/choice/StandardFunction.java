package handbook.model.choice;

/** The job a standard does in an exchange. */
public enum StandardFunction implements Choice {
    TERMINOLOGY,
    CONTENT,
    IDENTIFIERS,
    TRANSPORT_MESSAGING,
    SECURITY,
    PRIVACY,
    PRESENTATION
}
