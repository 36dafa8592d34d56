package handbook.pages.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import freemarker.template.TemplateException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Our FreeMarker macros make the HTML of the design system's own components, fixture by fixture. */
class ComponentParityTest {
    /** Component folder of the design system, and the name of its macro. */
    private static final Map<String, String> SUPPORTED = new TreeMap<>(Map.ofEntries(
            Map.entry("action-link", "actionLink"),
            Map.entry("back-link", "backLink"),
            Map.entry("breadcrumb", "breadcrumb"),
            Map.entry("button", "button"),
            Map.entry("card", "card"),
            Map.entry("checkboxes", "checkboxes"),
            Map.entry("code", "code"),
            Map.entry("contents-list", "contentsList"),
            Map.entry("date-input", "dateInput"),
            Map.entry("details", "details"),
            Map.entry("do-dont-list", "doDontList"),
            Map.entry("error-message", "errorMessage"),
            Map.entry("error-summary", "errorSummary"),
            Map.entry("fieldset", "fieldset"),
            Map.entry("file-upload", "fileUpload"),
            Map.entry("footer", "footer"),
            Map.entry("header", "header"),
            Map.entry("heading", "heading"),
            Map.entry("hero", "hero"),
            Map.entry("hint", "hint"),
            Map.entry("images", "image"),
            Map.entry("input", "input"),
            Map.entry("inset-text", "insetText"),
            Map.entry("label", "label"),
            Map.entry("legend", "legend"),
            Map.entry("notification-banner", "notificationBanner"),
            Map.entry("pagination", "pagination"),
            Map.entry("panel", "panel"),
            Map.entry("radios", "radios"),
            Map.entry("scroll", "scroll"),
            Map.entry("search-input", "searchInput"),
            Map.entry("select", "select"),
            Map.entry("skip-link", "skipLink"),
            Map.entry("summary-list", "summaryList"),
            Map.entry("tables", "table"),
            Map.entry("tag", "tag"),
            Map.entry("task-list", "taskList"),
            Map.entry("textarea", "textarea"),
            Map.entry("warning-callout", "warningCallout")));

    private static final String NO_STYLE = "a background image is a style attribute, which the security policy forbids";

    /** Fixtures the macros leave out, and why. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "hero: with image #10", NO_STYLE,
            "hero: with image, content #11", NO_STYLE,
            "hero: with image, content and caption #12", NO_STYLE);

    private final ComponentMacros macros = new ComponentMacros();

    @TestFactory
    Stream<DynamicNode> everyFixtureRendersLikeTheDesignSystem() {
        Map<String, List<Fixture>> byComponent = Fixtures.of(List.copyOf(SUPPORTED.keySet())).stream()
                .filter(fixture -> !LEFT_OUT.containsKey(fixture.id()))
                .collect(Collectors.groupingBy(Fixture::component, TreeMap::new, Collectors.toList()));
        return byComponent.entrySet().stream()
                .map(entry -> dynamicContainer(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(fixture -> dynamicTest(fixture.name(), () -> assertSame(fixture)))));
    }

    @Test
    void everyFixtureLeftOutExists() {
        List<String> ids = Fixtures.of(List.copyOf(SUPPORTED.keySet())).stream()
                .map(Fixture::id)
                .toList();
        assertEquals(
                List.of(),
                LEFT_OUT.keySet().stream().filter(id -> !ids.contains(id)).toList());
    }

    private void assertSame(Fixture fixture) throws TemplateException {
        String ours =
                CanonicalHtml.of(macros.render(SUPPORTED.get(fixture.component()), fixture.options(), fixture.body()));
        assertEquals(CanonicalHtml.of(fixture.published()), ours, "as published");
        assertEquals(CanonicalHtml.of(fixture.rendered()), ours, "as Nunjucks renders it");
    }
}
