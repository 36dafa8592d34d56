package handbook.output.requirements;

import handbook.model.SystemType;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import java.util.Locale;

/** The formats a requirement set is published in. */
public enum SetFormat {
    CSV("requirements.csv"),
    JSON("requirements.json"),
    OCDS("ocds.json");

    private final String fileName;

    SetFormat(String fileName) {
        this.fileName = fileName;
    }

    /** The format as readers know it. */
    public String title(SiteWords words) {
        return words.text(key("title"));
    }

    /** What the file is for, in a few words. */
    public String purpose(SiteWords words) {
        return words.text(key("purpose"));
    }

    private String key(String name) {
        return "files.formats." + name().toLowerCase(Locale.ROOT) + "." + name;
    }

    /** Where the set of a system type is published. */
    public String path(SystemType system) {
        return Site.address(system) + fileName;
    }
}
