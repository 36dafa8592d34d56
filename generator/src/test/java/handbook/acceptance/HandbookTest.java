package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Rule;
import handbook.diagnostics.Severity;
import handbook.model.Criterion;
import handbook.model.choice.Level;
import handbook.pipeline.BuiltSite;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The handbook as it stands. */
class HandbookTest {
    /** What a step names in the data of the roadmap, and where its pages are. */
    private static final Map<String, String> HELP = Map.of(
            "standards", "standards",
            "criteria", "criteria",
            "policies", "policies",
            "systems", "buy",
            "chapters", "handbook",
            "caseStudies", "case-studies",
            "blockers", "blockers");

    @TestFactory
    Stream<DynamicTest> is() {
        BuiltSite built = Handbook.built();
        return SiteCheck.all().entrySet().stream()
                .map(check -> DynamicTest.dynamicTest(
                        check.getKey(), () -> check.getValue().of(built)));
    }

    @Test
    void hasNoErrors() {
        assertEquals(
                List.of(),
                Handbook.built().problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList());
    }

    /** A bid that fails a must does not win, and what is asked can be answered in the form it is asked for. */
    @Test
    void asksWhatCanBeAnsweredAndLetsNoMustBeFailed() {
        BuiltSite built = Handbook.built();
        Set<Rule> rules = EnumSet.of(Rule.MUST_WITHOUT_GATE, Rule.ANSWER_TOO_NARROW);
        assertEquals(
                List.of(),
                built.problems().stream()
                        .filter(problem -> rules.contains(problem.rule()))
                        .toList());
        List<String> open = built.site().all(Criterion.class).stream()
                .filter(criterion -> criterion.level() == Level.MUST)
                .filter(criterion -> criterion.scoring().passMark().isEmpty()
                        || criterion.scoring().bands().size() != 5
                        || criterion.explainAllowed())
                .map(Criterion::code)
                .toList();
        assertEquals(List.of(), open);
    }

    /** Each step to a level names something that helps, and all it names is a page of its own. */
    @Test
    void helpsWithEveryStepOfTheRoadmap() {
        BuiltSite built = Handbook.built();
        List<String> helpless = new ArrayList<>();
        JsonNode capabilities = RoadmapDataCheck.dataOf(built).path("capabilities");
        assertEquals(14, capabilities.size());
        for (JsonNode capability : capabilities) {
            assertEquals(4, capability.path("steps").size());
            for (JsonNode step : capability.path("steps")) {
                List<String> pages = HELP.entrySet().stream()
                        .flatMap(kind -> PublishedJson.texts(step.path(kind.getKey())).stream()
                                .map(id -> kind.getValue() + "/" + id + "/index.html"))
                        .toList();
                if (pages.isEmpty()
                        || step.path("blockers").isEmpty()
                        || !built.files().keySet().containsAll(pages)) {
                    helpless.add(capability.path("id").asString() + " "
                            + step.path("to").asInt() + ": " + pages);
                }
            }
        }
        assertEquals(List.of(), helpless);
    }

    @Test
    void isPublishedWhole() {
        BuiltSite built = Handbook.built();
        assertTrue(built.pages().size() > built.site().catalogue().all().size() / 2, "pages are missing");
    }
}
