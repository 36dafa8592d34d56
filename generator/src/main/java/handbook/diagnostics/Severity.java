package handbook.diagnostics;

/** How much a problem matters: an error stops publishing, a warning does not. */
public enum Severity {
    ERROR,
    WARNING
}
