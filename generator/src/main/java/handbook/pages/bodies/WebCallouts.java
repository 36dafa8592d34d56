package handbook.pages.bodies;

import handbook.model.text.Mark.Callout;
import handbook.model.text.Mark.CalloutKind;

/** Writes callouts as the design system's components, with the same HTML. */
final class WebCallouts {
    private final Html html;
    private final BodyWords words;
    private Callout current = new Callout(CalloutKind.INSET, "", 2);

    WebCallouts(Html html, BodyWords words) {
        this.html = html;
        this.words = words;
    }

    void start(Callout callout) {
        current = callout;
        String title = callout.title().isEmpty() ? words.title(callout.kind()) : callout.title();
        switch (callout.kind()) {
            case INSET -> {
                html.markup("<div class=\"nhsuk-inset-text\">\n");
                html.hidden(words.information() + " ").markup("\n");
                html.markup(title.isEmpty() ? "" : "<p><strong>");
            }
            case WARNING -> {
                openCard("warning", callout.level());
                // As HTML in the component's heading: its own text form adds role="text", which ARIA does not have.
                if (!words.saysImportant(title)) {
                    html.hidden(words.important() + " ");
                }
            }
            case DETAILS -> {
                html.markup("<details class=\"nhsuk-details\">\n<summary class=\"nhsuk-details__summary\">");
                html.markup("<span class=\"nhsuk-details__summary-text\">");
            }
            case DO, DONT -> openCard("feature", callout.level());
        }
        if (callout.title().isEmpty()) {
            html.text(title);
            endTitle();
        }
    }

    /** Ends the title of the callout that was started last, its own or the program's. */
    void endTitle() {
        switch (current.kind()) {
            case INSET -> html.markup(hasTitle(current) ? "</strong></p>\n" : "");
            case WARNING, DO, DONT -> html.markup("</h").number(current.level()).markup(">\n");
            case DETAILS -> html.markup("</span></summary>\n<div class=\"nhsuk-details__text\">\n");
        }
    }

    private boolean hasTitle(Callout callout) {
        return !callout.title().isEmpty() || !words.title(callout.kind()).isEmpty();
    }

    void end(Callout callout) {
        html.markup(
                switch (callout.kind()) {
                    case INSET -> "</div>\n";
                    case DETAILS -> "</div>\n</details>\n";
                    case WARNING, DO, DONT -> "</div>\n</div>\n";
                });
    }

    private void openCard(String variant, int level) {
        html.markup("<div class=\"nhsuk-card nhsuk-card--").markup(variant);
        html.markup("\">\n<div class=\"nhsuk-card__content\">\n");
        html.markup("<h").number(level).markup(" class=\"nhsuk-card__heading\">");
    }
}
