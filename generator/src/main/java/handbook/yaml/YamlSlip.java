package handbook.yaml;

/**
 * What an editor most likely mistyped.
 *
 * @param line of the YAML, counted from 0
 * @param column counted from 0, in characters
 * @param length how many characters are wrong
 * @param message what is wrong
 * @param hint what to do
 * @param silent whether YAML takes it for something else without complaint
 */
record YamlSlip(int line, int column, int length, String message, String hint, boolean silent) {
    static YamlSlip at(int line, int column, int length, String message, String hint) {
        return new YamlSlip(line, column, length, message, hint, false);
    }

    YamlSlip unseenByYaml() {
        return new YamlSlip(line, column, length, message, hint, true);
    }

    /** Ends the search for slips. */
    static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient YamlSlip slip;

        Found(YamlSlip slip) {
            super(slip.message(), null, false, false);
            this.slip = slip;
        }

        YamlSlip slip() {
            return slip;
        }
    }
}
