package handbook.output.roadmap;

import java.time.LocalDate;

/** What an office file says of itself. */
final class CoreProperties {
    static final String PATH = "docProps/core.xml";

    private CoreProperties() {}

    /** @param day the day the file is made for */
    static byte[] part(String title, String description, String language, LocalDate day) {
        XmlPart xml = new XmlPart(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.holding("dc:title", title).holding("dc:description", description).holding("dc:language", language);
        return xml.holding("dcterms:created", day + "T00:00:00Z", "xsi:type", "dcterms:W3CDTF")
                .bytes();
    }
}
