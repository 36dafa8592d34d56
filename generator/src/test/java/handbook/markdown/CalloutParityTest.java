package handbook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Callouts have the HTML that nhsuk-frontend 10.6.1 gives for the same content. */
class CalloutParityTest {
    private static final String INSET = """
            <div class="nhsuk-inset-text">
              <span class="nhsuk-u-visually-hidden">Information: </span>
              <p>Words.</p>
            </div>""";
    private static final String WARNING = """
            <div class="nhsuk-card nhsuk-card--warning">
              <div class="nhsuk-card__content">
                <h2 class="nhsuk-card__heading">
                  <span class="nhsuk-u-visually-hidden">Important: </span>Title
                </h2>
                <p>Words.</p>
              </div>
            </div>""";
    private static final String DETAILS = """
            <details class="nhsuk-details">
              <summary class="nhsuk-details__summary">
                <span class="nhsuk-details__summary-text">
                  Title
                </span>
              </summary>
              <div class="nhsuk-details__text">
                <p>Words.</p>
              </div>
            </details>""";
    private static final String LIST = """
            <div class="nhsuk-card nhsuk-card--feature">
              <div class="nhsuk-card__content">
                <h2 class="nhsuk-card__heading">
                  Title
                </h2>
                <ul class="nhsuk-list nhsuk-list--%1$s" role="list">
                  <li>
                    <svg class="nhsuk-icon nhsuk-icon--%1$s" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="16" height="16" focusable="false" aria-hidden="true">
                      <path d="%2$s"/>
                    </svg>
                    Words.
                  </li>
                </ul>
              </div>
            </div>""";
    private static final String TICK =
            "M11.4 17.5a2 2 0 0 1-2.7.1h-.1L4 12.8a1.5 1.5 0 0 1 2.1-2L10 14.7l8.1-8.1a1.5 1.5 0 1 1 2.2 2l-8.9 9Z";
    private static final String CROSS =
            "M17 18.5c-.4 0-.8-.1-1.1-.4l-10-10c-.6-.6-.6-1.6 0-2.1.6-.6 1.5-.6 2.1 0l10 10c.6.6.6 1.5 0 2.1-.3.3-.6.4-1 .4z M7 18.5c-.4 0-.8-.1-1.1-.4-.6-.6-.6-1.5 0-2.1l10-10c.6-.6 1.5-.6 2.1 0 .6.6.6 1.5 0 2.1l-10 10c-.3.3-.6.4-1 .4z";

    private static String expected(String kind) {
        return switch (kind) {
            case "inset" -> INSET;
            case "warning" -> WARNING;
            case "details" -> DETAILS;
            case "do" -> LIST.formatted("tick", TICK);
            case "dont" -> LIST.formatted("cross", CROSS);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @ParameterizedTest
    @CsvSource({"inset,''", "warning,' \"Title\"'", "details,' \"Title\"'", "do,' \"Title\"'", "dont,' \"Title\"'"})
    void hasTheHtmlOfTheComponent(String kind, String title) {
        String content = kind.startsWith("do") ? "- Words." : "Words.";
        String html =
                Reading.of("!!! " + kind + title + "\n\n    " + content + "\n").web();
        assertEquals(normal(expected(kind)), normal(html));
    }

    private static String normal(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        return body.html().replace(" />", "></path>").replaceAll("\\s+", " ").replaceAll("\\s*([<>])\\s*", "$1");
    }
}
