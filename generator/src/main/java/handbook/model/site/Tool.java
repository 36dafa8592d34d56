package handbook.model.site;

import handbook.model.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages that work out something for a reader, in the browser. */
public enum Tool {
    APPLIES("applies", "applies/", "buy/", Kind.SYSTEM_TYPE),
    COMPARE("compare", "compare/", "standards/", Kind.SYSTEM_TYPE),
    TENDER("tender", "tender/", "buy/", Kind.SYSTEM_TYPE),
    MARKET("tender-market", "tender/market/", "buy/", Kind.SYSTEM_TYPE),
    EVALUATE("tender-evaluate", "tender/evaluate/", "buy/", Kind.SYSTEM_TYPE),
    CHANGES("tender-changes", "tender/changes/", "buy/", Kind.SYSTEM_TYPE),
    CALENDAR("tender-calendar", "tender/calendar/", "buy/", Kind.SYSTEM_TYPE),
    ROADMAP("roadmap", "roadmap/", "maturity/", Kind.CAPABILITY);

    private final String id;
    private final String address;
    private final String section;
    private final Kind about;

    Tool(String id, String address, String section, Kind about) {
        this.id = id;
        this.address = address;
        this.section = section;
        this.about = about;
    }

    public static Optional<Tool> byId(String id) {
        return Stream.of(values()).filter(tool -> tool.id.equals(id)).findFirst();
    }

    /** Its name in links and words, and that of its layout. */
    public String id() {
        return id;
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
    public Kind about() {
        return about;
    }

    public String title(SiteWords words) {
        return words.text("sections.tools." + id + ".title");
    }

    /** What readers who do not know its title ask for. */
    public List<String> otherNames(SiteWords words) {
        return words.find("sections.tools." + id + ".alsoKnownAs").stream()
                .flatMap(names -> Stream.of(names.split(", ")))
                .toList();
    }

    public String description(SiteWords words) {
        return words.text("sections.tools." + id + ".description");
    }
}
