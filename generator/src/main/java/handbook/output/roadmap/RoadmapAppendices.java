package handbook.output.roadmap;

import handbook.model.Capability;
import handbook.model.UniversalCapability;
import handbook.model.site.SiteWords;
import handbook.output.roadmap.WordText.Column;
import handbook.output.roadmap.WordText.Tick;
import java.util.List;
import java.util.stream.Stream;

/** The appendices of the empty roadmap: levels to tick, and the registers. */
record RoadmapAppendices(RoadmapContents contents, WordText text) {
    private static final String OUTLINE = "roadmap.outline.";
    private static final String TEMPLATE = "roadmap.template.";
    private static final int MANY = 12;

    void write() {
        maturity();
        text.turn(WordPage.PORTRAIT, WordPage.LANDSCAPE);
        universal();
        table(
                "schedule",
                MANY,
                "number 6",
                "step 26",
                "organisation 16",
                "firstMonth 12",
                "lastMonth 12",
                "effort 10",
                "after 8",
                "state 10");
        table(
                "interfaces",
                MANY,
                "fromAndTo 20",
                "purpose 16",
                "standardAndVersion 16",
                "howItIsCoded 16",
                "running 14",
                "owner 14",
                "future 12");
        table(
                "contracts",
                MANY,
                "contract 20",
                "supplier 16",
                "system 14",
                "value 10",
                "noticeBy 11",
                "contractEnds 11",
                "openToOthers 12",
                "terms 16");
        glossary();
    }

    private void maturity() {
        headingOnNewPage("maturity");
        text.paragraph("Normal", words().text(TEMPLATE + "tick"));
        contents.capabilities().forEach(this::capability);
    }

    private void capability(Capability capability) {
        List<Column> columns = columns(words(), "evidence 50", "certainty 18", "whoAndDay 32");
        text.together(() -> {
                    levels(capability);
                    text.gap().table(words().text(OUTLINE + "columns.evidence"), columns, WordText.blank(1, columns));
                })
                .gap();
    }

    private void levels(Capability capability) {
        text.heading2(capability.title()).paragraph("Normal", capability.summary());
        Stream<Tick> levels = contents.rungs(capability).stream()
                .map(rung -> new Tick(rung.name(), List.of(rung.name(), rung.text())));
        Stream<Tick> others = Stream.of("not-known", "not-applicable").map(other -> {
            String name = words().text(OUTLINE + "terms.judgements." + other);
            return new Tick(name, List.of(name, words().text(TEMPLATE + other)));
        });
        text.ticks(
                capability.title(),
                columns(words(), "tick 8", "level 20", "means 72"),
                Stream.concat(levels, others).toList());
    }

    private void universal() {
        heading("register");
        List<List<String>> rows = contents.universal().stream()
                .map(one -> List.of(
                        contents.title(one)
                                + one.known()
                                        .flatMap(UniversalCapability::aim)
                                        .map(aim -> "\n" + aim)
                                        .orElse(""),
                        one.known()
                                .map(known -> String.join("\n", known.metrics()))
                                .orElse(""),
                        ""))
                .toList();
        text.table(
                words().text(OUTLINE + "sections.register"),
                columns(words(), "universal 34", "measures 36", "stateAndNotes 30"),
                rows);
    }

    private void table(String id, int rows, String... namesAndShares) {
        headingOnNewPage(id);
        words().find(OUTLINE + "prompts." + id).ifPresent(prompt -> text.paragraph("Normal", prompt));
        List<Column> columns = columns(words(), namesAndShares);
        text.table(words().text(OUTLINE + "sections." + id), columns, WordText.blank(rows, columns));
    }

    private void glossary() {
        headingOnNewPage("glossary");
        text.table(
                words().text(OUTLINE + "sections.glossary"),
                columns(words(), "term 25", "means 75"),
                contents.glossary().stream()
                        .map(one -> List.of(one.term(), one.means()))
                        .toList());
    }

    private void headingOnNewPage(String id) {
        text.headingOnNewPage(words().text(OUTLINE + "sections." + id));
    }

    private void heading(String id) {
        text.heading(words().text(OUTLINE + "sections." + id));
    }

    private SiteWords words() {
        return contents.words();
    }

    /** Columns of the outline: {@code step 26}, with the share of each. */
    static List<Column> columns(SiteWords words, String... namesAndShares) {
        return Stream.of(namesAndShares)
                .map(one -> one.split(" "))
                .map(parts -> new Column(words.text(OUTLINE + "columns." + parts[0]), Integer.parseInt(parts[1])))
                .toList();
    }
}
