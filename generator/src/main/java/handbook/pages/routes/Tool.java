package handbook.pages.routes;

import handbook.model.site.SiteWords;

/** The pages that work out something for a reader, in the browser. */
public enum Tool {
    APPLIES("applies", "applies/", "buy/"),
    COMPARE("compare", "compare/", "standards/"),
    TENDER("tender", "tender/", "buy/"),
    EVALUATE("tender-evaluate", "tender/evaluate/", "buy/"),
    CHANGES("tender-changes", "tender/changes/", "buy/");

    private final String layout;
    private final String address;
    private final String section;

    Tool(String layout, String address, String section) {
        this.layout = layout;
        this.address = address;
        this.section = section;
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

    public String title(SiteWords words) {
        return words.text("sections.tools." + layout + ".title");
    }

    public String description(SiteWords words) {
        return words.text("sections.tools." + layout + ".description");
    }
}
