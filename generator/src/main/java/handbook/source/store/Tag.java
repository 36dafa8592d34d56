package handbook.source.store;

/** What a value's bytes begin with; larger numbers are those of {@link KeptTypes}. */
final class Tag {
    static final int TEXT = 0;
    static final int NUMBER = 1;
    static final int LARGE_NUMBER = 2;
    static final int NO = 3;
    static final int YES = 4;
    static final int DAY = 5;
    static final int NOTHING = 6;
    static final int SOMETHING = 7;
    static final int LIST = 8;
    static final int MAP = 9;
    static final int TYPES = 10;

    private Tag() {}
}
