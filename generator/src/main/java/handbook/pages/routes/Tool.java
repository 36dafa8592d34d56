package handbook.pages.routes;

import handbook.model.Kind;
import handbook.model.site.SiteWords;
import java.util.List;
import java.util.stream.Stream;

/** The pages that work out something for a reader, in the browser. */
public enum Tool {
    APPLIES("applies", "applies/", "buy/", Kind.SYSTEM_TYPE),
    COMPARE("compare", "compare/", "standards/", Kind.SYSTEM_TYPE),
    TENDER("tender", "tender/", "buy/", Kind.SYSTEM_TYPE),
    EVALUATE("tender-evaluate", "tender/evaluate/", "buy/", Kind.SYSTEM_TYPE),
    CHANGES("tender-changes", "tender/changes/", "buy/", Kind.SYSTEM_TYPE),
    ROADMAP("roadmap", "roadmap/", "maturity/", Kind.CAPABILITY);

    private final String layout;
    private final String address;
    private final String section;
    private final Kind about;

    Tool(String layout, String address, String section, Kind about) {
        this.layout = layout;
        this.address = address;
        this.section = section;
        this.about = about;
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

    /** What there must be some of for it to be of use. */
    Kind about() {
        return about;
    }

    public String title(SiteWords words) {
        return words.text("sections.tools." + layout + ".title");
    }

    /** What readers who do not know its title ask for. */
    public List<String> otherNames(SiteWords words) {
        return words.find("sections.tools." + layout + ".alsoKnownAs").stream()
                .flatMap(names -> Stream.of(names.split(", ")))
                .toList();
    }

    public String description(SiteWords words) {
        return words.text("sections.tools." + layout + ".description");
    }
}
