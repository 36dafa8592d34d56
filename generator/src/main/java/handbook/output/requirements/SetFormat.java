package handbook.output.requirements;

import handbook.model.SystemType;
import handbook.model.site.Site;

/** The formats a requirement set is published in. */
public enum SetFormat {
    CSV("requirements.csv", "CSV", "Requirements to open in a spreadsheet"),
    JSON("requirements.json", "JSON", "Requirements, standards and policies for programs"),
    OCDS("ocds.json", "OCDS JSON", "Draft tender by the Open Contracting Data Standard");

    private final String fileName;
    private final String title;
    private final String purpose;

    SetFormat(String fileName, String title, String purpose) {
        this.fileName = fileName;
        this.title = title;
        this.purpose = purpose;
    }

    public String title() {
        return title;
    }

    /** What the file is for, in a few words. */
    public String purpose() {
        return purpose;
    }

    /** Where the set of a system type is published. */
    public String path(SystemType system) {
        return Site.address(system) + fileName;
    }
}
