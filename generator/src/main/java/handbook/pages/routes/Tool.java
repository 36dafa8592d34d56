package handbook.pages.routes;

/** The pages that work out something for a reader, in the browser. */
public enum Tool {
    APPLIES(
            "applies",
            "applies/",
            "buy/",
            "Does it apply to me?",
            "Say what you buy or run and where. See which standards, requirements and policies apply, since when, and why."),
    COMPARE(
            "compare",
            "compare/",
            "standards/",
            "Compare",
            "Put two to four standards or system types side by side and see where they differ."),
    TENDER(
            "tender",
            "tender/",
            "buy/",
            "Make a tender pack",
            "Choose what you buy. Keep, drop or change each requirement, and download a schedule that suppliers can answer."),
    EVALUATE(
            "tender-evaluate",
            "tender/evaluate/",
            "buy/",
            "Evaluate bids",
            "Load the response sheets that suppliers filled in, score them together and see who ranks where."),
    CHANGES(
            "tender-changes",
            "tender/changes/",
            "buy/",
            "Has it changed since?",
            "Load a tender pack made earlier and see what has changed in the handbook since then.");

    private final String layout;
    private final String address;
    private final String section;
    private final String title;
    private final String description;

    Tool(String layout, String address, String section, String title, String description) {
        this.layout = layout;
        this.address = address;
        this.section = section;
        this.title = title;
        this.description = description;
    }

    String layout() {
        return layout;
    }

    /** Relative to the site's root. */
    public String address() {
        return address;
    }

    /** The section of the site it belongs to, by its address. */
    public String section() {
        return section;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }
}
