package handbook.output.roadmap;

import java.util.List;
import java.util.stream.Stream;

/** The sheets that people fill, with their columns, as {@code generator/docs/roadmap-workbook.md} has them. */
enum SheetForm {
    ORGANISATIONS(1, "name text 44", "code text 14"),
    ANSWERS(
            2,
            "organisation organisation 24",
            "capability capabilities 30",
            "level judgements 18",
            "evidence text 44",
            "link text 28",
            "certainty certainties 13",
            "owner text 20",
            "day day 16",
            "reason text 26",
            "note text 26",
            "judge text 20"),
    TARGETS(
            2,
            "organisation organisation 24",
            "capability capabilities 30",
            "level levels 18",
            "by day 16",
            "because text 46",
            "owner text 22",
            "preset text 18"),
    PLAN(
            2,
            "step text 34",
            "organisation organisation 22",
            "action text 40",
            "firstMonth shown 16",
            "lastMonth shown 16",
            "why shown 34",
            "benefit text 34",
            "state stepStates 12",
            "reason text 26",
            "owner text 20",
            "from day 16",
            "to day 16",
            "months number 9",
            "capital number 12",
            "revenue number 12",
            "ifCut text 28",
            "procurement text 20",
            "whose text 18"),
    UNIVERSAL(2, "organisation organisation 24", "universal universal 50", "state universalStates 14", "note text 50"),
    OPTIONS(1, "need needs 40", "option text 44", "because text 46", "day day 16"),
    INTERFACES(
            2,
            "systemFrom text 26",
            "systemTo text 26",
            "purpose text 26",
            "standard text 24",
            "version text 10",
            "identifier text 18",
            "coding text 18",
            "volume text 16",
            "failures text 20",
            "specification text 24",
            "cost number 12",
            "owner text 20",
            "contract contract 26",
            "future futures 12",
            "by day 16"),
    CONTRACTS(
            2,
            "title text 30",
            "supplier text 26",
            "system systems 28",
            "organisation organisation 22",
            "value number 14",
            "ends day 16",
            "notice day 16",
            "extension text 22",
            "charges text 26",
            "thirdParty thirdParties 12",
            "exit text 26"),
    RISKS(
            1,
            "risk text 46",
            "likelihood grades 12",
            "impact grades 12",
            "response text 46",
            "owner text 22",
            "blocker blockers 34"),
    TEXTS(1, "section sections 30", "asked shown 50", "text text 80");

    private final int fixed;
    private final List<Column> columns;

    SheetForm(int fixed, String... columns) {
        this.fixed = fixed;
        this.columns = Stream.of(columns).map(Column::of).toList();
    }

    /**
     * @param kind what it holds: {@code text}, {@code number}, {@code day}, {@code shown}, {@code organisation}, {@code contract} or
     *     a list
     * @param width in characters
     */
    record Column(String key, String kind, int width) {
        private static Column of(String keyKindAndWidth) {
            String[] parts = keyKindAndWidth.split(" ");
            return new Column(parts[0], parts[1], Integer.parseInt(parts[2]));
        }
    }

    /** Its name for programs and among the words. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** How many of its columns stay in view. */
    int fixed() {
        return fixed;
    }

    List<Column> columns() {
        return columns;
    }
}
