package handbook.model.choice;

/** What kind of answer a question expects. */
public enum DataType implements Choice {
    TEXT,
    BOOLEAN,
    NUMBER,
    DATE,
    URL,
    CHOICE
}
