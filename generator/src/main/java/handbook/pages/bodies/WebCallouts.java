package handbook.pages.bodies;

import handbook.model.text.Mark.Callout;

/** Writes callouts as the design system's components, with the same HTML. */
final class WebCallouts {
    private final Html html;
    private final BodyWords words;

    WebCallouts(Html html, BodyWords words) {
        this.html = html;
        this.words = words;
    }

    void start(Callout callout) {
        String title = callout.title().isEmpty() ? words.title(callout.kind()) : callout.title();
        switch (callout.kind()) {
            case INSET -> inset(title);
            case WARNING -> {
                openCard("warning", callout.level());
                // As HTML in the component's heading: its own text form adds role="text", which ARIA does not have.
                if (!words.saysImportant(title)) {
                    html.hidden(words.important() + " ");
                }
                closeHeading(title, callout.level());
            }
            case DETAILS -> details(title);
            case DO, DONT -> {
                openCard("feature", callout.level());
                closeHeading(title, callout.level());
            }
        }
    }

    void end(Callout callout) {
        html.markup(
                switch (callout.kind()) {
                    case INSET -> "</div>\n";
                    case DETAILS -> "</div>\n</details>\n";
                    case WARNING, DO, DONT -> "</div>\n</div>\n";
                });
    }

    private void inset(String title) {
        html.markup("<div class=\"nhsuk-inset-text\">\n");
        html.hidden(words.information() + " ").markup("\n");
        if (!title.isEmpty()) {
            html.markup("<p><strong>").text(title).markup("</strong></p>\n");
        }
    }

    private void details(String title) {
        html.markup("<details class=\"nhsuk-details\">\n<summary class=\"nhsuk-details__summary\">");
        html.markup("<span class=\"nhsuk-details__summary-text\">").text(title).markup("</span></summary>\n");
        html.markup("<div class=\"nhsuk-details__text\">\n");
    }

    private void openCard(String variant, int level) {
        html.markup("<div class=\"nhsuk-card nhsuk-card--").markup(variant);
        html.markup("\">\n<div class=\"nhsuk-card__content\">\n");
        html.markup("<h").number(level).markup(" class=\"nhsuk-card__heading\">");
    }

    private void closeHeading(String title, int level) {
        html.text(title).markup("</h").number(level).markup(">\n");
    }
}
