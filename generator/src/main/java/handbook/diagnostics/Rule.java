package handbook.diagnostics;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Everything the program can find wrong with the sources. What each means, and what to do, stands in {@code rules.properties};
 * {@code handbook explain RULE} prints it.
 */
public enum Rule {
    UNREADABLE_FILE(Severity.ERROR),
    UNSAFE_PATH(Severity.ERROR),
    IGNORED_FILE(Severity.WARNING),
    BAD_ENCODING(Severity.ERROR),
    BAD_YAML(Severity.ERROR),
    DUPLICATE_KEY(Severity.ERROR),
    EMPTY_FILE(Severity.ERROR),
    UNKNOWN_FIELD(Severity.ERROR),
    MISSING_FIELD(Severity.ERROR),
    WRONG_TYPE(Severity.ERROR),
    UNKNOWN_VALUE(Severity.ERROR),
    BAD_VALUE(Severity.ERROR),
    BAD_ID(Severity.ERROR),
    DUPLICATE_ID(Severity.ERROR),
    DUPLICATE_ADDRESS(Severity.ERROR),
    DUPLICATE_TITLE(Severity.WARNING),
    DUPLICATE_CODE(Severity.ERROR),
    DUPLICATE_ORDER(Severity.WARNING),
    UNKNOWN_REFERENCE(Severity.ERROR),
    AMBIGUOUS_REFERENCE(Severity.ERROR),
    SELF_REFERENCE(Severity.ERROR),
    SUPERSEDED_REFERENCE(Severity.WARNING),
    DEAD_LINK(Severity.ERROR),
    DEAD_FRAGMENT(Severity.ERROR),
    UNSAFE_LINK(Severity.ERROR),
    RAW_HTML(Severity.ERROR),
    UNREADABLE_MARKDOWN(Severity.ERROR),
    UNKNOWN_PICTURE(Severity.ERROR),
    UNKNOWN_CALLOUT(Severity.ERROR),
    EMPTY_CALLOUT(Severity.WARNING),
    UNCLOSED_MARK(Severity.WARNING),
    MISTYPED_MARK(Severity.WARNING),
    FOREIGN_MARKUP(Severity.WARNING),
    BROKEN_TABLE(Severity.WARNING),
    BROKEN_FLOW(Severity.WARNING),
    UNDEFINED_REFERENCE(Severity.WARNING),
    UNUSED_DEFINITION(Severity.WARNING),
    INVISIBLE_CHARACTER(Severity.WARNING),
    MISSING_ALT_TEXT(Severity.ERROR),
    POOR_ALT_TEXT(Severity.WARNING),
    SKIPPED_HEADING(Severity.ERROR),
    VAGUE_LINK_TEXT(Severity.ERROR),
    TITLE_LENGTH(Severity.ERROR),
    SUMMARY_LENGTH(Severity.ERROR),
    UNDEFINED_ACRONYM(Severity.WARNING),
    UNUSED_TERM(Severity.WARNING),
    SEARCH_WORD_FORM(Severity.ERROR),
    SEARCH_WORD_TWICE(Severity.ERROR),
    SEARCH_WORD_WITHOUT_ANSWER(Severity.WARNING),
    ORPHAN(Severity.WARNING),
    CYCLE(Severity.ERROR),
    CAPABILITY_CYCLE(Severity.ERROR),
    STEP_MISSING(Severity.ERROR),
    STEP_WITHOUT_HELP(Severity.WARNING),
    LEVEL_NOT_CONTAINING(Severity.WARNING),
    FIGURE_NOT_IN_TEXT(Severity.ERROR),
    UNKNOWN_PARTY(Severity.ERROR),
    PRESET_UNREACHABLE(Severity.WARNING),
    RETIRED_STANDARD(Severity.WARNING),
    UNGROUNDED_CRITERION(Severity.WARNING),
    MUST_WITHOUT_GATE(Severity.WARNING),
    ANSWER_TOO_NARROW(Severity.WARNING),
    OBLIGATION_MISSING(Severity.ERROR),
    OBLIGATION_TWICE(Severity.ERROR),
    OBLIGATION_GAP(Severity.WARNING),
    MANDATE_WITHOUT_BASIS(Severity.WARNING),
    MANDATE_WITHOUT_DATE(Severity.WARNING),
    MANDATE_NOT_MUTUAL(Severity.WARNING),
    RECOMMENDS_THE_FUTURE(Severity.WARNING),
    UNSOURCED_POLICY(Severity.WARNING),
    UNSOURCED_EVENT(Severity.WARNING),
    DESCRIPTION_REPEATS_SUMMARY(Severity.WARNING),
    REPEATED_PASSAGE(Severity.WARNING),
    REVIEW_OVERDUE(Severity.WARNING),
    STALE_EVIDENCE(Severity.WARNING),
    DATE_ORDER(Severity.ERROR),
    DEAD_IMAGE(Severity.ERROR),
    UNUSABLE_FILE(Severity.ERROR),
    UNUSED_FILE(Severity.WARNING),
    UNKNOWN_PART(Severity.ERROR),
    UNKNOWN_TEXT(Severity.ERROR),
    UNKNOWN_PLACEHOLDER(Severity.ERROR),
    MISSING_TEXT(Severity.WARNING),
    BAD_TEMPLATE(Severity.ERROR),
    BAD_OUTPUT(Severity.ERROR);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** The rule as printed and typed: {@code unknown-value}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** What is wrong, in a few words. */
    public String title() {
        return text("title");
    }

    /** Why it matters and what to do. */
    public String explanation() {
        return text("explanation");
    }

    private String text(String key) {
        return ResourceBundle.getBundle("handbook.diagnostics.rules", Locale.ROOT)
                .getString(id() + "." + key);
    }

    public static Optional<Rule> byId(String id) {
        return Stream.of(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}
