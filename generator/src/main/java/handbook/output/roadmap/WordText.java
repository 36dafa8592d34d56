package handbook.output.roadmap;

import java.util.Collections;
import java.util.List;

/** The running text of a document in WordprocessingML. Widths are twentieths of a point. */
final class WordText {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** How high an empty row is at least. */
    private static final String ROOM_TO_WRITE = "500";

    private final XmlPart xml = new XmlPart(
            "w:document",
            "xmlns:w",
            NAMESPACE,
            "xmlns:r",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "xmlns:w14",
            "http://schemas.microsoft.com/office/word/2010/wordml",
            "xmlns:mc",
            "http://schemas.openxmlformats.org/markup-compatibility/2006",
            "mc:Ignorable",
            "w14");
    private int width = WordPage.PORTRAIT.width();
    private int headings;
    private int controls;
    private boolean kept;

    WordText() {
        xml.open("w:body");
    }

    /** A column of a table. @param share of the table's width, in relation to the other columns' */
    record Column(String title, int share) {}

    /** A row that begins with a box to tick. @param name what is ticked, for those who hear it */
    record Tick(String name, List<String> cells) {}

    WordText paragraph(String style, String text) {
        return paragraph(style, () -> run(text));
    }

    /** A heading that the contents lead to. */
    WordText heading(String text) {
        return heading(text, false);
    }

    /** A heading that the contents lead to, at the top of a page. */
    WordText headingOnNewPage(String text) {
        return heading(text, true);
    }

    private WordText heading(String text, boolean onNewPage) {
        String id = String.valueOf(++headings);
        return paragraph("Heading1", onNewPage, () -> {
            xml.empty("w:bookmarkStart", "w:id", id, "w:name", "_Toc" + id);
            run(text);
            xml.empty("w:bookmarkEnd", "w:id", id);
        });
    }

    WordText heading2(String text) {
        return paragraph("Heading2", text);
    }

    /** The headings to come, as links, in a field that the program fills with page numbers when it is asked to. */
    WordText contents(List<String> headings) {
        for (int at = 0; at < headings.size(); at++) {
            int place = at;
            paragraph("TOC1", () -> {
                if (place == 0) {
                    fieldStart(" TOC \\o \"1-1\" \\h \\z \\u ");
                }
                xml.open("w:hyperlink", "w:anchor", "_Toc" + (place + 1), "w:history", "1");
                run(headings.get(place));
                xml.close();
                if (place == headings.size() - 1) {
                    fieldCharacter("end");
                }
            });
        }
        return this;
    }

    private void fieldStart(String instruction) {
        fieldCharacter("begin");
        xml.open("w:r")
                .holding("w:instrText", instruction, "xml:space", "preserve")
                .close();
        fieldCharacter("separate");
    }

    private void fieldCharacter(String type) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }

    /** A box to write in. What it holds at first gives way to what is written. */
    WordText box(String name, String prompt) {
        xml.open("w:sdt").open("w:sdtPr").empty("w:alias", "w:val", name);
        control();
        xml.empty("w:showingPlcHdr").close().open("w:sdtContent");
        paragraph(
                "Prompt",
                () -> xml.open("w:r")
                        .open("w:rPr")
                        .empty("w:rStyle", "w:val", WordStyles.PLACEHOLDER)
                        .close()
                        .holding("w:t", prompt, "xml:space", "preserve")
                        .close());
        xml.close().close();
        return this;
    }

    /** A table with its name, which programs read out. Empty cells have room to write. */
    WordText table(String name, List<Column> columns, List<List<String>> rows) {
        List<Integer> widths = start(name, columns);
        for (List<String> row : rows) {
            row(row.contains(""));
            for (int at = 0; at < row.size(); at++) {
                cell(widths.get(at), "TableText", row.get(at));
            }
            xml.close();
        }
        xml.close();
        return this;
    }

    /** A table whose rows can be ticked. @param columns the first is that of the boxes */
    WordText ticks(String name, List<Column> columns, List<Tick> rows) {
        List<Integer> widths = start(name, columns);
        for (Tick row : rows) {
            row(false);
            cell(widths.getFirst(), () -> paragraph("Tick", () -> checkbox(row.name())));
            for (int at = 0; at < row.cells().size(); at++) {
                cell(widths.get(at + 1), "TableText", row.cells().get(at));
            }
            xml.close();
        }
        xml.close();
        return this;
    }

    /** Rows with nothing in them. */
    static List<List<String>> blank(int rows, List<Column> columns) {
        return Collections.nCopies(rows, Collections.nCopies(columns.size(), ""));
    }

    private List<Integer> start(String name, List<Column> columns) {
        int shares = columns.stream().mapToInt(Column::share).sum();
        List<Integer> widths =
                columns.stream().map(column -> width * column.share() / shares).toList();
        xml.open("w:tbl")
                .open("w:tblPr")
                .empty("w:tblStyle", "w:val", "TableGrid")
                .empty("w:tblW", "w:w", String.valueOf(width), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed")
                .empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0")
                .empty("w:tblCaption", "w:val", name)
                .close()
                .open("w:tblGrid");
        widths.forEach(one -> xml.empty("w:gridCol", "w:w", String.valueOf(one)));
        xml.close()
                .open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        for (int at = 0; at < columns.size(); at++) {
            cell(widths.get(at), "TableHeader", columns.get(at).title());
        }
        xml.close();
        return widths;
    }

    private void row(boolean toWrite) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (toWrite) {
            xml.empty("w:trHeight", "w:val", ROOM_TO_WRITE, "w:hRule", "atLeast");
        }
        xml.close();
    }

    private void cell(int cellWidth, String style, String text) {
        cell(
                cellWidth,
                () -> text.lines()
                        .map(line -> paragraph(style, line))
                        .reduce((one, other) -> other)
                        .orElseGet(() -> paragraph(style, "")));
    }

    private void cell(int cellWidth, Runnable inside) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(cellWidth), "w:type", "dxa");
        xml.close();
        inside.run();
        xml.close();
    }

    /** Keeps a table from what follows it. */
    WordText gap() {
        return paragraph("TableText", "");
    }

    private void checkbox(String name) {
        xml.open("w:sdt").open("w:sdtPr").empty("w:alias", "w:val", name);
        control();
        xml.open("w14:checkbox")
                .empty("w14:checked", "w14:val", "0")
                .empty("w14:checkedState", "w14:val", "2612", "w14:font", WordStyles.SIGNS)
                .empty("w14:uncheckedState", "w14:val", "2610", "w14:font", WordStyles.SIGNS)
                .close()
                .close()
                .open("w:sdtContent");
        run("\u2610");
        xml.close().close();
    }

    /** Each control has a number of its own. */
    private void control() {
        xml.empty("w:id", "w:val", String.valueOf(++controls));
    }

    /** What is on one page as long as a page can hold it: all that is written here. */
    WordText together(Runnable inside) {
        kept = true;
        inside.run();
        kept = false;
        return this;
    }

    WordText pageBreak() {
        return paragraph(
                "Normal", () -> xml.open("w:r").empty("w:br", "w:type", "page").close());
    }

    /** Ends the part that is on pages of one shape; what follows is on pages of another. */
    WordText turn(WordPage from, WordPage to) {
        xml.open("w:p").open("w:pPr");
        from.write(xml);
        xml.close().close();
        width = to.width();
        return this;
    }

    /** The finished part. @param last the shape of the pages it ends on */
    byte[] bytes(WordPage last) {
        last.write(xml);
        return xml.close().bytes();
    }

    private WordText paragraph(String style, Runnable inside) {
        return paragraph(style, false, inside);
    }

    private WordText paragraph(String style, boolean onNewPage, Runnable inside) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (kept) {
            xml.empty("w:keepNext");
        }
        if (onNewPage) {
            xml.empty("w:pageBreakBefore");
        }
        xml.close();
        inside.run();
        xml.close();
        return this;
    }

    private void run(String text) {
        if (!text.isEmpty()) {
            xml.open("w:r").holding("w:t", text, "xml:space", "preserve").close();
        }
    }
}
