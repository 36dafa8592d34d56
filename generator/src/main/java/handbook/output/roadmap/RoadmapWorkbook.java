package handbook.output.roadmap;

import handbook.model.site.SiteWords;
import handbook.output.roadmap.SheetForm.Column;
import handbook.output.roadmap.WorkbookLists.Choice;
import handbook.output.roadmap.WorkbookSheet.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** The empty roadmap as a workbook, which the tool reads back. {@code generator/docs/roadmap-workbook.md} says how it is laid out. */
final class RoadmapWorkbook {
    private static final String TEXTS = "roadmap.workbook.";
    private static final int SPARE = 25;
    private static final int LIST_WORD = 3;
    private static final List<String> FACTS = List.of("name", "area", "starts", "capacity");
    private static final List<String> STEPS = List.of("one", "two", "three", "four", "five");
    private static final List<String> LIST_COLUMNS = List.of("list", "key", "word", "means");

    private final RoadmapContents contents;
    private final String build;
    private final SiteWords words;
    private final WorkbookLists lists;
    private final Workbook book;

    private RoadmapWorkbook(RoadmapContents contents, String build, Workbook book) {
        this.contents = contents;
        this.build = build;
        this.words = contents.words();
        this.lists = WorkbookLists.of(contents);
        this.book = book;
    }

    /** @param build of the data that the tool works with */
    static byte[] of(RoadmapContents contents, String build) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "handbook", "1.0")) {
            new RoadmapWorkbook(contents, build, book).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, byte[]> parts = OfficeZip.parts(bytes.toByteArray());
        parts.put(
                CoreProperties.PATH,
                CoreProperties.part(
                        contents.words().text(TEXTS + "template"),
                        contents.edition(),
                        contents.config().language(),
                        contents.today()));
        return OfficeZip.of(parts);
    }

    private void write() {
        about();
        Stream.of(SheetForm.values()).forEach(this::form);
        lists();
        identity();
    }

    private WorkbookSheet sheet(String key, boolean wide, List<Integer> widths) {
        WorkbookSheet sheet = new WorkbookSheet(book.newWorksheet(say("sheets." + key)), words, widths);
        sheet.forPaper(say("template"), contents.edition(), wide);
        sheet.text(WorkbookSheet.KEYS, 0, "keys:" + key, Style.HIDDEN);
        sheet.hideKeys();
        return sheet;
    }

    private void about() {
        WorkbookSheet sheet = sheet("about", false, List.of(0, 26, 96));
        sheet.text(0, 1, say("template"), Style.TITLE);
        sheet.text(1, 1, contents.edition(), Style.PLAIN);
        int row = WorkbookSheet.KEYS + 1;
        for (String fact : FACTS) {
            sheet.text(row, 0, fact, Style.HIDDEN);
            sheet.text(row, 1, say("facts." + fact), Style.LABEL);
            sheet.text(row++, 2, "", factStyle(fact));
        }
        sheet.text(++row, 1, say("how"), Style.HEADING);
        for (int step = 0; step < STEPS.size(); step++) {
            sheet.text(++row, 1, String.valueOf(step + 1), Style.LABEL);
            sheet.text(row, 2, say("steps." + STEPS.get(step)), Style.PARAGRAPH);
        }
        row += 2;
        sheet.text(row, 1, say("sheetsHeading"), Style.HEADING);
        for (String key : Stream.concat(Stream.of(SheetForm.values()).map(SheetForm::key), Stream.of("lists"))
                .toList()) {
            sheet.text(++row, 1, say("sheets." + key), Style.LABEL);
            sheet.text(row, 2, say("leads." + key), Style.PARAGRAPH);
        }
    }

    private static Style factStyle(String fact) {
        return switch (fact) {
            case "starts" -> Style.INPUT_DAY;
            case "capacity" -> Style.INPUT_NUMBER;
            default -> Style.INPUT;
        };
    }

    private void form(SheetForm form) {
        List<Column> columns = form.columns();
        List<Map<String, String>> rows = rows(form);
        int last = WorkbookSheet.FIRST + rows.size() + SPARE - 1;
        List<Integer> widths =
                Stream.concat(Stream.of(0), columns.stream().map(Column::width)).toList();
        WorkbookSheet sheet = sheet(form.key(), true, widths);
        sheet.text(0, 1, say("sheets." + form.key()), Style.TITLE);
        sheet.text(1, 1, say("leads." + form.key()), Style.PLAIN);
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            sheet.text(WorkbookSheet.KEYS, at + 1, column.key(), Style.HIDDEN);
            sheet.text(WorkbookSheet.HEADERS, at + 1, say("columns." + column.key()), Style.HEADER);
            for (int row = WorkbookSheet.FIRST; row <= last; row++) {
                int place = row - WorkbookSheet.FIRST;
                String value = place < rows.size() ? rows.get(place).getOrDefault(column.key(), "") : "";
                sheet.text(row, at + 1, value, style(column));
            }
            String range = range(column.kind());
            if (!range.isEmpty()) {
                sheet.offer(at + 1, last, range, say("columns." + column.key()));
            }
        }
        for (int place = 0; place < rows.size(); place++) {
            sheet.text(WorkbookSheet.FIRST + place, 0, rows.get(place).getOrDefault("", ""), Style.HIDDEN);
        }
        sheet.headed(form.fixed(), columns.size(), last);
    }

    private static Style style(Column column) {
        return switch (column.kind()) {
            case "shown" -> Style.CELL;
            case "number" -> Style.INPUT_NUMBER;
            case "day" -> Style.INPUT_DAY;
            default -> Style.INPUT;
        };
    }

    /** What is there to begin with: values by column, the id of the row by nothing. */
    private List<Map<String, String>> rows(SheetForm form) {
        return switch (form) {
            case ANSWERS, TARGETS -> begun("capabilities", "capability");
            case UNIVERSAL -> begun("universal", "universal");
            case OPTIONS ->
                chosen("needs")
                        .map(need -> Map.of("", need.key(), "need", need.word()))
                        .toList();
            case TEXTS ->
                chosen("sections")
                        .map(section -> Map.of(
                                "",
                                section.key(),
                                "section",
                                section.word(),
                                "asked",
                                words.text("roadmap.outline.prompts." + section.key())))
                        .toList();
            case ORGANISATIONS, PLAN, INTERFACES, CONTRACTS, RISKS -> List.of();
        };
    }

    private List<Map<String, String>> begun(String list, String column) {
        return chosen(list).map(choice -> Map.of(column, choice.word())).toList();
    }

    private Stream<Choice> chosen(String list) {
        return lists.choices().stream().filter(choice -> choice.list().equals(list));
    }

    /** Where the choices of a kind of column are, as a formula; nothing where there are none. */
    private String range(String kind) {
        int[] places = lists.places(kind);
        return switch (kind) {
            case "organisation" -> range("organisations", 1, 0, SPARE);
            case "contract" -> range("contracts", 1, 0, SPARE);
            default -> places[0] == places[1] ? "" : range("lists", LIST_WORD, places[0], places[1]);
        };
    }

    private String range(String sheet, int column, int from, int to) {
        String letter = "$" + Character.toString('A' + column) + "$";
        String name = say("sheets." + sheet).replace("'", "''");
        return "'" + name + "'!" + letter + (WorkbookSheet.FIRST + from + 1) + ":" + letter
                + (WorkbookSheet.FIRST + to);
    }

    private void lists() {
        List<Choice> choices = lists.choices();
        int last = WorkbookSheet.HEADERS + choices.size();
        WorkbookSheet sheet = sheet("lists", true, List.of(0, 26, 0, 46, 90));
        sheet.text(0, 1, say("sheets.lists"), Style.TITLE);
        sheet.text(1, 1, say("leads.lists"), Style.PLAIN);
        for (int at = 0; at < LIST_COLUMNS.size(); at++) {
            sheet.text(WorkbookSheet.KEYS, at + 1, LIST_COLUMNS.get(at), Style.HIDDEN);
            sheet.text(WorkbookSheet.HEADERS, at + 1, say("lists." + LIST_COLUMNS.get(at)), Style.HEADER);
        }
        for (int place = 0; place < choices.size(); place++) {
            Choice choice = choices.get(place);
            int row = WorkbookSheet.FIRST + place;
            sheet.text(row, 0, choice.list(), Style.HIDDEN);
            sheet.text(row, 1, say("lists.names." + choice.list()), Style.CELL);
            sheet.text(row, 2, choice.key(), Style.CELL);
            sheet.text(row, LIST_WORD, choice.word(), Style.STRONG);
            sheet.text(row, LIST_WORD + 1, choice.means(), Style.CELL);
        }
        sheet.headed(0, LIST_COLUMNS.size(), last);
    }

    /** What the workbook is, for programs. */
    private void identity() {
        WorkbookSheet sheet = new WorkbookSheet(book.newWorksheet("_roadmap"), words, List.of(14, 40, 24, 24, 24));
        sheet.hide();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("format", "handbook-roadmap-workbook", "1"));
        rows.add(List.of(
                "edition",
                contents.config().title(),
                contents.today().toString(),
                build,
                contents.config()
                        .baseUrl()
                        .map(base -> base.value().replaceFirst("/*$", "/"))
                        .orElse("")));
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            IntStream.range(0, rows.get(row).size())
                    .forEach(column -> sheet.text(at, column, rows.get(at).get(column), Style.HIDDEN));
        }
    }

    private String say(String key) {
        return words.text(TEXTS + key);
    }
}
