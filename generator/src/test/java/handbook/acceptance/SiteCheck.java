package handbook.acceptance;

import handbook.pipeline.BuiltSite;
import java.util.Map;
import java.util.TreeMap;

/** Something that is true of every handbook; fails the test where it is not. */
@FunctionalInterface
interface SiteCheck {
    void of(BuiltSite built);

    /** Every check, by what it says. */
    static Map<String, SiteCheck> all() {
        return new TreeMap<>(Map.of(
                "every page is valid, keeps to the rules and leads somewhere", PageChecks::areSound,
                "no page is too heavy for an old computer", PageChecks::areLight,
                "the data files say what the catalogue says", DataFilesCheck::of,
                "what the search answers stands on its page", AnswersCheck::of,
                "the roadmap's data say what the catalogue says", RoadmapDataCheck::of,
                "the prepared files say what the rule answers", PreparedFilesCheck::of,
                "the search answers as well as reported", RelevanceCheck::of));
    }
}
