package handbook.yaml;

/**
 * What SnakeYAML's complaint means to an editor.
 *
 * @param message what is wrong
 * @param hint what to do, or empty
 */
record Advice(String message, String hint) {
    static Advice on(String complaint) {
        if (complaint.contains("'\\t'") || complaint.contains("TAB")) {
            return new Advice("a tab is used where YAML wants spaces", "replace the tab by spaces");
        }
        if (complaint.startsWith("mapping values are not allowed")) {
            return new Advice(
                    "a colon followed by a space starts a value here, where none can be",
                    "put text that holds ': ' in quotes");
        }
        if (complaint.startsWith("could not find expected ':'")) {
            return new Advice("a field name without its colon", "write 'field: value', or indent text that goes on");
        }
        if (complaint.startsWith("expected <block end>")) {
            return new Advice(
                    "the line does not fit those before it",
                    "indent it like its neighbours, or close a quote or list above");
        }
        if (complaint.startsWith("expected ',' or ']'") || complaint.startsWith("expected ',' or '}'")) {
            return new Advice(
                    "a list in brackets stops making sense here",
                    "close the bracket, or quote what holds ? : [ { or ,");
        }
        if (complaint.startsWith("found unexpected end of stream")) {
            return new Advice("a quote is opened and never closed", "close it, or double a quote inside the text");
        }
        if (complaint.startsWith("but found another document")) {
            return new Advice("a second document starts here", "write one list, with a dash before each entity");
        }
        if (complaint.startsWith("found undefined alias") || complaint.contains("alphabetic or numeric")) {
            return new Advice("the YAML cannot be read: " + complaint, "put text that starts with * or & in quotes");
        }
        return new Advice("the YAML cannot be read: " + complaint, "");
    }
}
