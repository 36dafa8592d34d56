package handbook.output.roadmap;

import handbook.model.site.SiteWords;

/** How a document looks. Sizes are half points, spaces twentieths of a point. */
final class WordStyles {
    /** The type of the boxes to tick, which programs for text put another in the place of where it is missing. */
    static final String SIGNS = "MS Gothic";

    static final String PLACEHOLDER = "PlaceholderText";

    private static final String TYPE = "Arial";
    private static final String INK = "212B32";
    private static final String BLUE = "003087";
    private static final String GREY = "4C6272";
    private static final String AMBER = "B25F00";
    private static final String[] NO_BOX = {};
    private static final String[] BOX = {"w:top", "w:left", "w:bottom", "w:right", "w:between"};

    private final XmlPart xml =
            new XmlPart("w:styles", "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");

    private WordStyles() {}

    /** @param language as web pages name it: {@code en-GB} */
    static byte[] part(SiteWords words, String language) {
        WordStyles styles = new WordStyles();
        styles.defaults(language);
        styles.usual();
        styles.style("Title", "Title", new Look(52, true, BLUE, 1200, 120, false, NO_BOX));
        styles.style("Subtitle", "Subtitle", new Look(28, false, GREY, 0, 360, false, NO_BOX));
        styles.heading(1, new Look(34, true, BLUE, 480, 160, true, NO_BOX));
        styles.heading(2, new Look(25, true, INK, 240, 60, true, NO_BOX));
        styles.style("TOC1", "toc 1", new Look(22, false, INK, 60, 20, false, NO_BOX));
        styles.own(words, "ContentsHeading", "contents", new Look(34, true, BLUE, 240, 160, true, NO_BOX));
        styles.own(words, "Prompt", "prompt", new Look(22, false, INK, 160, 240, false, BOX));
        styles.own(words, "TableText", "tableText", new Look(19, false, INK, 20, 40, false, NO_BOX));
        styles.own(words, "TableHeader", "tableHeader", new Look(19, true, INK, 20, 40, true, NO_BOX));
        styles.own(words, "Tick", "tick", new Look(22, false, INK, 0, 0, false, NO_BOX));
        styles.own(words, "RunningText", "running", new Look(17, false, GREY, 0, 0, false, NO_BOX));
        styles.placeholder();
        styles.grid();
        return styles.xml.bytes();
    }

    /**
     * @param before the space above it
     * @param kept whether it stays with what follows it
     * @param box the sides on which a line is drawn
     */
    private record Look(int size, boolean bold, String colour, int before, int after, boolean kept, String[] box) {}

    private void defaults(String language) {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", TYPE, "w:hAnsi", TYPE, "w:cs", TYPE, "w:eastAsia", SIGNS);
        xml.empty("w:color", "w:val", INK).empty("w:sz", "w:val", "22").empty("w:szCs", "w:val", "22");
        xml.empty("w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", "ar-SA");
        xml.close().close().open("w:pPrDefault").open("w:pPr");
        xml.empty("w:spacing", "w:after", "120", "w:line", "276", "w:lineRule", "auto");
        xml.close().close().close();
    }

    private void usual() {
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        xml.empty("w:name", "w:val", "Normal").empty("w:qFormat").close();
    }

    private void own(SiteWords words, String id, String name, Look look) {
        style(id, words.text("documents.styles." + name), look);
    }

    private void style(String id, String name, Look look) {
        open(id, name);
        paragraph(look, 0);
        run(look);
        xml.close();
    }

    private void heading(int level, Look look) {
        open("Heading" + level, "heading " + level);
        paragraph(look, level);
        run(look);
        xml.close();
    }

    private void open(String id, String name) {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", id).empty("w:name", "w:val", name);
        xml.empty("w:basedOn", "w:val", "Normal")
                .empty("w:next", "w:val", "Normal")
                .empty("w:qFormat");
    }

    private void paragraph(Look look, int heading) {
        xml.open("w:pPr");
        if (look.kept()) {
            xml.empty("w:keepNext").empty("w:keepLines");
        }
        if (look.box().length > 0) {
            xml.open("w:pBdr");
            for (String side : look.box()) {
                xml.empty(side, "w:val", "single", "w:sz", "8", "w:space", "6", "w:color", AMBER);
            }
            xml.close().empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "FFF9C4");
        }
        xml.empty("w:spacing", "w:before", String.valueOf(look.before()), "w:after", String.valueOf(look.after()));
        if (look.box().length > 0) {
            xml.empty("w:ind", "w:left", "120", "w:right", "120");
        }
        if (heading > 0) {
            xml.empty("w:outlineLvl", "w:val", String.valueOf(heading - 1));
        }
        xml.close();
    }

    private void run(Look look) {
        xml.open("w:rPr");
        if (look.bold()) {
            xml.empty("w:b");
        }
        String size = String.valueOf(look.size());
        xml.empty("w:color", "w:val", look.colour())
                .empty("w:sz", "w:val", size)
                .empty("w:szCs", "w:val", size);
        xml.close();
    }

    /** What a box says until something is written in it. */
    private void placeholder() {
        xml.open("w:style", "w:type", "character", "w:styleId", PLACEHOLDER);
        xml.empty("w:name", "w:val", "Placeholder Text")
                .open("w:rPr")
                .empty("w:i")
                .close()
                .close();
    }

    /** Tables with a line around each cell, and a shade behind their first row. */
    private void grid() {
        xml.open("w:style", "w:type", "table", "w:styleId", "TableGrid").empty("w:name", "w:val", "Table Grid");
        xml.open("w:tblPr").open("w:tblBorders");
        for (String side : new String[] {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
            xml.empty(side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "768692");
        }
        xml.close().open("w:tblCellMar");
        for (String side : new String[] {"w:top", "w:left", "w:bottom", "w:right"}) {
            xml.empty(side, "w:w", side.equals("w:left") || side.equals("w:right") ? "100" : "20", "w:type", "dxa");
        }
        xml.close().close().open("w:tblStylePr", "w:type", "firstRow").open("w:tcPr");
        xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "E8EDEE");
        xml.close().close().close();
    }
}
