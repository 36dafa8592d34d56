package handbook.output.roadmap;

import handbook.model.site.SiteWords;
import java.util.Locale;

/** The formats the empty roadmap is published in. */
public enum TemplateFormat {
    DOCX("roadmap/roadmap-template.docx"),
    XLSX("roadmap/roadmap-template.xlsx");

    private final String path;

    TemplateFormat(String path) {
        this.path = path;
    }

    /** Where it is published. */
    public String path() {
        return path;
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
        return "roadmap.template.formats." + name().toLowerCase(Locale.ROOT) + "." + name;
    }
}
