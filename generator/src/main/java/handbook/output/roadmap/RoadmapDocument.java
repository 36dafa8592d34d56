package handbook.output.roadmap;

import handbook.model.UniversalCapability;
import handbook.output.roadmap.WordText.Column;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The empty roadmap as a text document: the headings of a roadmap, boxes to write in and tables to fill. */
final class RoadmapDocument {
    private static final String OUTLINE = "roadmap.outline.";
    private static final List<String> SECTIONS = List.of(
            "introduction",
            "vision",
            "baseline",
            "readiness",
            "deployment",
            "universal",
            "sharing",
            "infrastructure",
            "standards",
            "risks",
            "benefits",
            "governance");
    private static final List<String> APPENDICES =
            List.of("maturity", "register", "schedule", "interfaces", "contracts", "glossary");
    private static final int FEW = 3;
    private static final int SOME = 6;

    private final RoadmapContents contents;
    private final WordText text = new WordText();

    private RoadmapDocument(RoadmapContents contents) {
        this.contents = contents;
    }

    static byte[] of(RoadmapContents contents) {
        RoadmapDocument made = new RoadmapDocument(contents);
        made.cover();
        SECTIONS.forEach(made::section);
        new RoadmapAppendices(contents, made.text).write();
        return new WordFile(
                        contents.words(),
                        contents.config().language(),
                        made.say("name"),
                        made.say("mark"),
                        contents.edition(),
                        contents.today())
                .bytes(made.text.bytes(WordPage.LANDSCAPE));
    }

    private void cover() {
        text.paragraph("Title", say(OUTLINE, "subtitle")).paragraph("Subtitle", say("mark"));
        text.box(say(OUTLINE, "facts.area"), say("prompts.area"));
        text.box(say(OUTLINE, "facts.starts"), say("prompts.starts"));
        Stream.of("write", "levels", "finish").forEach(step -> text.paragraph("Normal", say("use." + step)));
        text.paragraph(
                "Normal", contents.words().say("roadmap.template.madeFrom", Map.of("edition", contents.edition())));
        text.pageBreak();
        text.paragraph("ContentsHeading", contents.words().text("documents.schedule.contents"));
        text.contents(Stream.concat(SECTIONS.stream(), APPENDICES.stream())
                .map(this::title)
                .toList());
        text.pageBreak();
    }

    private void section(String id) {
        text.heading(title(id));
        text.box(title(id), say(OUTLINE, "prompts." + id));
        switch (id) {
            case "introduction" -> blank("introduction.organisations", SOME, "organisation 7", "code 3");
            case "vision" -> capabilities("vision.targets", "capability 30", "level 14", "by 16", "because 40");
            case "baseline" -> capabilities("baseline.levels", "capability 32", "level 18", "evidence 50");
            case "deployment" -> deployment();
            case "universal" -> universal();
            case "sharing" -> sharing();
            case "standards" ->
                blank("procurement.purchases", SOME, "procurement 28", "step 32", "organisation 22", "when 18");
            case "risks" ->
                blank("risks.register", SOME, "risk 32", "likelihood 13", "impact 12", "response 28", "owner 15");
            case "benefits" -> blank("benefits.title", SOME, "benefit 42", "step 28", "feltFrom 30");
            case "governance" ->
                blank("governance.signOff", SOME, "organisation 30", "nameAndRole 30", "signature 22", "date 18");
            default -> {}
        }
    }

    private void deployment() {
        blank("deployment.steps", SOME, "step 29", "whoAndWhen 28", "benefit 21", "standards 22");
        blank("deployment.costs", SOME, "year 28", "capital 24", "revenue 24", "together 24");
        blank("deployment.ifCut", FEW, "step 34", "money 26", "lost 40");
    }

    private void capabilities(String name, String... columns) {
        table(
                name,
                contents.capabilities().stream()
                        .map(capability -> begun(columns.length, capability.title()))
                        .toList(),
                columns);
        text.gap();
    }

    private void universal() {
        text.paragraph("Normal", say(OUTLINE, "universal.what"));
        if (contents.universal().stream().anyMatch(one -> one.known().isEmpty())) {
            text.paragraph("Normal", say("lostNames"));
        }
        List<List<String>> rows = contents.universal().stream()
                .map(one -> List.of(
                        contents.title(one),
                        "",
                        one.known().flatMap(UniversalCapability::today).orElse(""),
                        one.known().map(contents::levels).orElse("")))
                .toList();
        table("universal.title", rows, "universal 28", "stateNow 18", "servedBy 30", "whatItTakes 24");
        text.gap();
    }

    private void sharing() {
        String[] columns = {"need 34", "option 33", "because 33"};
        table(
                "sharing.choices",
                contents.needs().stream()
                        .map(need -> begun(columns.length, need.title()))
                        .toList(),
                columns);
        text.gap();
    }

    private void blank(String name, int rows, String... columns) {
        text.together(() -> table(name, WordText.blank(rows, columns(columns)), columns))
                .gap();
    }

    /** A table under its own heading; none where it has no rows. */
    private void table(String name, List<List<String>> rows, String... columns) {
        if (!rows.isEmpty()) {
            String title = say(OUTLINE, name);
            text.heading2(title).table(title, columns(columns), rows);
        }
    }

    /** A row of which the first cell is filled. */
    private static List<String> begun(int cells, String first) {
        return Stream.concat(Stream.of(first), Stream.generate(() -> "").limit(cells - 1L))
                .toList();
    }

    private List<Column> columns(String... namesAndShares) {
        return RoadmapAppendices.columns(contents.words(), namesAndShares);
    }

    private String title(String section) {
        return say(OUTLINE, "sections." + section);
    }

    private String say(String key) {
        return say("roadmap.template.", key);
    }

    private String say(String within, String key) {
        return contents.words().text(within + key);
    }
}
