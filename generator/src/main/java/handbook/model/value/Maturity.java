package handbook.model.value;

/** The levels of digital maturity: 0 to 4. */
public final class Maturity {
    public static final int HIGHEST = 4;

    private Maturity() {}

    /** @throws IllegalArgumentException if it is no level */
    public static void require(String field, int level) {
        requireFrom(0, field, level);
    }

    /** @throws IllegalArgumentException if it is no level, or one that everybody has */
    public static void requireReachable(String field, int level) {
        requireFrom(1, field, level);
    }

    private static void requireFrom(int lowest, String field, int level) {
        if (level < lowest || level > HIGHEST) {
            throw new IllegalArgumentException(
                    field + " is " + level + "; the levels here are " + lowest + " to " + HIGHEST);
        }
    }
}
