package handbook.pages.routes;

import handbook.model.Kind;

/** How many entities a page lists, so that no page grows with the corpus. */
public final class PageSizes {
    /** Entities on a page that lists them with little more than their titles. */
    public static final int COMPACT = 200;
    /** Requirements on the page of a system type. */
    public static final int REQUIREMENTS = 250;

    /** Standards of a group on the page of a system type. */
    public static final int STANDARDS = 120;

    private PageSizes() {}

    /** Entities of a kind on a page of their list. */
    public static int of(Kind kind) {
        return switch (kind) {
            case TERM, EVENT, PATTERN, UNIVERSAL_CAPABILITY, PRESET -> 300;
            case SOURCE -> 100;
            // Their first page has a picture too.
            case STANDARD -> 70;
            case TOPIC, CARE_SETTING -> 150;
            default -> 80;
        };
    }
}
