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
record Slip(int line, int column, int length, String message, String hint, boolean silent) {
    static Slip at(int line, int column, int length, String message, String hint) {
        return new Slip(line, column, length, message, hint, false);
    }

    Slip unseenByYaml() {
        return new Slip(line, column, length, message, hint, true);
    }

    /** Ends the search for slips. */
    static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Slip slip;

        Found(Slip slip) {
            super(slip.message(), null, false, false);
            this.slip = slip;
        }

        Slip slip() {
            return slip;
        }
    }
}
