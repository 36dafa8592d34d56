package handbook.pages.components;

import java.util.Map;

/**
 * One example of a design system component.
 *
 * @param component the component's folder name
 * @param name what distinguishes it from the component's other fixtures, with its place among them
 * @param options the options of the macro call, as they are in JSON
 * @param body what the call encloses, or empty
 * @param published the HTML the design system publishes with the fixture
 * @param rendered the HTML the component's own Nunjucks template makes of it now
 */
record Fixture(
        String component, String name, Map<String, Object> options, String body, String published, String rendered) {

    String id() {
        return component + ": " + name;
    }
}
