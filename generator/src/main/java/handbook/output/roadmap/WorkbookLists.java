package handbook.output.roadmap;

import handbook.model.Entity;
import handbook.model.site.SiteWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be chosen in cells of the workbook, those of a list together. */
record WorkbookLists(List<Choice> choices) {
    private static final String OUTLINE = "roadmap.outline.";
    static final List<String> SECTIONS = List.of(
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
            "governance",
            "interfaces",
            "contracts",
            "board");
    private static final int LEVELS = 5;

    /**
     * @param key how programs know it
     * @param word what is written in cells
     */
    record Choice(String list, String key, String word, String means) {}

    static WorkbookLists of(RoadmapContents contents) {
        SiteWords words = contents.words();
        List<Choice> all = new ArrayList<>();
        levels("judgements", 0, words).forEach(all::add);
        all.addAll(worded("judgements", "terms.judgements", words, "not-known", "not-applicable"));
        levels("levels", 1, words).forEach(all::add);
        all.addAll(worded("certainties", "terms.certainties", words, "high", "medium", "low"));
        all.addAll(worded("grades", "risks.grades", words, "low", "medium", "high"));
        all.addAll(worded("stepStates", "appendices.states", words, "agreed", "doing", "done", "left-out"));
        all.addAll(worded("universalStates", "universal.states", words, "live", "partly", "not", "not-known"));
        all.addAll(worded("futures", "appendices.futures", words, "keep", "replace", "retire"));
        all.addAll(worded("thirdParties", "appendices.thirdParties", words, "yes", "no", "not-known"));
        all.addAll(titled("capabilities", contents.capabilities(), Entity::summary));
        contents.universal()
                .forEach(letter -> letter.known()
                        .ifPresent(one -> all.add(new Choice("universal", one.id(), contents.title(letter), ""))));
        all.addAll(titled("systems", contents.systems(), system -> ""));
        all.addAll(titled("needs", contents.needs(), Entity::summary));
        all.addAll(titled("blockers", contents.blockers(), Entity::summary));
        all.addAll(worded("sections", "sections", words, SECTIONS.toArray(String[]::new)));
        return new WorkbookLists(List.copyOf(all));
    }

    private static Stream<Choice> levels(String list, int from, SiteWords words) {
        return Stream.iterate(from, level -> level < LEVELS, level -> level + 1)
                .map(level -> new Choice(
                        list,
                        String.valueOf(level),
                        words.say(
                                "roadmap.workbook.level",
                                Map.of("level", level, "name", words.text("pages.capability.names." + level))),
                        words.text("roadmap.workbook.levelMeanings." + level)));
    }

    private static List<Choice> worded(String list, String texts, SiteWords words, String... keys) {
        return Stream.of(keys)
                .map(key -> new Choice(list, key, words.text(OUTLINE + texts + "." + key), ""))
                .toList();
    }

    private static <E extends Entity> List<Choice> titled(String list, List<E> entities, Function<E, String> means) {
        return entities.stream()
                .map(one -> new Choice(list, one.id(), one.title(), means.apply(one)))
                .toList();
    }

    /** The word of a choice. */
    String word(String list, String key) {
        return choices.stream()
                .filter(choice -> choice.list().equals(list) && choice.key().equals(key))
                .map(Choice::word)
                .findFirst()
                .orElse(key);
    }

    /** Where the choices of a list stand, counted from 0: the first, and the one after the last; both the same where it is empty. */
    int[] places(String list) {
        int first = 0;
        while (first < choices.size() && !choices.get(first).list().equals(list)) {
            first++;
        }
        int end = first;
        while (end < choices.size() && choices.get(end).list().equals(list)) {
            end++;
        }
        return new int[] {first, end};
    }
}
