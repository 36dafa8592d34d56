package handbook.output.roadmap;

import handbook.model.site.SiteWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/** A sheet, set up for paper. Rows and columns are counted from 0. */
final class WorkbookSheet {
    static final int KEYS = 2;
    static final int HEADERS = 3;
    static final int FIRST = 4;

    private static final String INK = "212B32";
    private static final String LINE = "768692";
    private static final Pattern CHARACTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String TO_FILL = "FFF9C4";
    private static final Set<Style> BOLD = Set.of(Style.TITLE, Style.HEADING, Style.LABEL, Style.HEADER, Style.STRONG);
    private static final Set<Style> GRID =
            Set.of(Style.HEADER, Style.CELL, Style.STRONG, Style.INPUT, Style.INPUT_NUMBER, Style.INPUT_DAY);

    private static final Set<Style> WRAPPED = Set.of(
            Style.PARAGRAPH, Style.HEADER, Style.CELL, Style.STRONG, Style.INPUT, Style.INPUT_NUMBER, Style.INPUT_DAY);

    /** How high a line of text is, in points, and what is above and below it. */
    private static final double LINE_HEIGHT = 14.5;

    private static final double SPACE = 3;

    private final Worksheet sheet;
    private final SiteWords words;
    private final List<Integer> widths;
    private final Map<Integer, Integer> linesOfRows = new HashMap<>();

    /** @param widths those of its columns in characters; 0 hides one */
    WorkbookSheet(Worksheet sheet, SiteWords words, List<Integer> widths) {
        this.sheet = sheet;
        this.words = words;
        this.widths = widths;
        for (int at = 0; at < widths.size(); at++) {
            sheet.width(at, widths.get(at) == 0 ? 4 : widths.get(at));
            if (widths.get(at) == 0) {
                sheet.hideColumn(at);
            }
        }
    }

    /** How a cell looks. */
    enum Style {
        TITLE,
        HEADING,
        LABEL,
        PLAIN,
        PARAGRAPH,
        HEADER,
        CELL,
        STRONG,
        INPUT,
        INPUT_NUMBER,
        INPUT_DAY,
        HIDDEN
    }

    /** The keys of columns are for programs. */
    void hideKeys() {
        sheet.hideRow(KEYS);
    }

    void hide() {
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }

    /** A text, whatever it begins with. In a workbook {@code _x000D_} stands for a character, so a text that holds such words says so. */
    void text(int row, int column, String text, Style style) {
        if (!text.isEmpty()) {
            sheet.value(row, column, CHARACTER.matcher(text).replaceAll("_x005F_"));
        }
        style(row, column, style);
        if (WRAPPED.contains(style)) {
            fit(row, text, widths.get(column));
        }
    }

    /** A row is as high as the longest of its texts needs. */
    private void fit(int row, String text, int width) {
        int lines = width == 0 ? 1 : Math.ceilDiv(text.length(), width);
        if (lines > linesOfRows.getOrDefault(row, 1)) {
            linesOfRows.put(row, lines);
            sheet.rowHeight(row, lines * LINE_HEIGHT + SPACE);
        }
    }

    /** Offers what can be chosen in cells of a column; whatever else is typed is questioned, not refused. */
    void offer(int column, int last, String range, String title) {
        sheet.range(FIRST, column, last, column)
                .validateWithListByFormula(range)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle(title)
                .error(words.say(
                        "roadmap.workbook.hints.choose", Map.of("sheet", words.text("roadmap.workbook.sheets.lists"))));
    }

    /** The headers stay in view, are repeated on paper and can be filtered. */
    void headed(int fixed, int columns, int last) {
        sheet.freezePane(fixed + 1, FIRST);
        sheet.repeatRows(HEADERS);
        sheet.setAutoFilter(HEADERS, 1, last, columns);
    }

    void forPaper(String title, String edition, boolean wide) {
        sheet.hideGridLines();
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(wide ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.header(onPaper(title), Position.LEFT);
        sheet.header(onPaper(edition), Position.RIGHT);
        sheet.footer("&A", Position.LEFT);
        sheet.footer(words.say("documents.page", Map.of("page", "&P", "pages", "&N")), Position.RIGHT);
    }

    /** A text beside codes that begin with &, and no number that would follow a code. */
    private static String onPaper(String text) {
        return " " + text.replace("&", "&&");
    }

    private void style(int row, int column, Style name) {
        StyleSetter style = sheet.style(row, column);
        style.fontName("Arial").fontSize(size(name)).fontColor(colour(name)).verticalAlignment("top");
        if (BOLD.contains(name)) {
            style.bold();
        }
        if (WRAPPED.contains(name) && name != Style.PARAGRAPH) {
            style.borderStyle(BorderStyle.THIN).borderColor(LINE);
        }
        if (WRAPPED.contains(name)) {
            style.wrapText(true);
        }
        switch (name) {
            case HEADER -> style.fillColor("005EB8").verticalAlignment("center");
            case INPUT -> style.fillColor(TO_FILL).format("@");
            case INPUT_NUMBER -> style.fillColor(TO_FILL);
            case INPUT_DAY -> style.fillColor(TO_FILL).format(words.text("documents.dateFormat"));
            default -> {}
        }
        style.set();
    }

    private static int size(Style style) {
        return switch (style) {
            case TITLE -> 18;
            case HEADING -> 13;
            default -> 11;
        };
    }

    private static String colour(Style style) {
        return switch (style) {
            case TITLE -> "003087";
            case HEADER -> "FFFFFF";
            case HIDDEN -> LINE;
            default -> INK;
        };
    }
}
