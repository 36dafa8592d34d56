package handbook.output.roadmap;

/** The shape of an A4 page with what runs along its edges. Widths are twentieths of a point. */
enum WordPage {
    PORTRAIT(11_906, 16_838, "rIdHeaderPortrait", "rIdFooterPortrait"),
    LANDSCAPE(16_838, 11_906, "rIdHeaderLandscape", "rIdFooterLandscape");

    private static final int MARGIN = 1_134;

    private final int across;
    private final int down;
    private final String header;
    private final String footer;

    WordPage(int across, int down, String header, String footer) {
        this.across = across;
        this.down = down;
        this.header = header;
        this.footer = footer;
    }

    /** How wide the text is. */
    int width() {
        return across - 2 * MARGIN;
    }

    /** The names by which the document knows what is at its head and its foot. */
    String header() {
        return header;
    }

    String footer() {
        return footer;
    }

    void write(XmlPart xml) {
        String margin = String.valueOf(MARGIN);
        xml.open("w:sectPr")
                .empty("w:headerReference", "w:type", "default", "r:id", header)
                .empty("w:footerReference", "w:type", "default", "r:id", footer);
        if (this == LANDSCAPE) {
            xml.empty("w:pgSz", "w:w", String.valueOf(across), "w:h", String.valueOf(down), "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", String.valueOf(across), "w:h", String.valueOf(down));
        }
        xml.empty(
                        "w:pgMar",
                        "w:top",
                        margin,
                        "w:right",
                        margin,
                        "w:bottom",
                        margin,
                        "w:left",
                        margin,
                        "w:header",
                        "600",
                        "w:footer",
                        "600",
                        "w:gutter",
                        "0")
                .close();
    }
}
