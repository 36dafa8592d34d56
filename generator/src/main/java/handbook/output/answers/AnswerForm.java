package handbook.output.answers;

/** What a question asks for. The words of each form, {@code answers.forms} and {@code answers.titles}, go by its id. */
enum AnswerForm {
    MEANING("meaning"),
    DATES("dates"),
    DUTY("duty"),
    USE("use"),
    STANDARDS("standards"),
    OWNER("owner"),
    VERSION("version"),
    REPLACED_BY("replacedBy"),
    REPLACES("replaces");

    private final String id;

    AnswerForm(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
