package handbook.model.choice;

/** What sort of thing a standard is. */
public enum StandardType implements Choice {
    RECORD_STANDARD,
    DATA_DEFINITIONS_AND_TERMINOLOGIES,
    TECHNICAL_STANDARD_AND_SPECIFICATION,
    INFORMATION_CODE_OF_PRACTICE,
    IDENTIFIER,
    NATIONAL_SERVICE_API,
    SECURITY,
    ACCESSIBILITY
}
