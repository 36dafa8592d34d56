package handbook.check.maturity;

/**
 * A level of a capability, as what may wait for another one or be waited for.
 *
 * @param capability its id
 * @param level 1 to 4
 */
record Rung(String capability, int level) {
    static final int HIGHEST = 4;

    @Override
    public String toString() {
        return capability + " " + level;
    }
}
