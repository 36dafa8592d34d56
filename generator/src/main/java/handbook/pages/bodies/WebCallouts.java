package handbook.pages.bodies;

import handbook.model.text.Mark.Callout;

/** Writes callouts as the design system's components, with the same HTML. */
final class WebCallouts {
    private final Html html;

    WebCallouts(Html html) {
        this.html = html;
    }

    void start(Callout callout) {
        String title = callout.title().isEmpty() ? BodyWords.title(callout.kind()) : callout.title();
        switch (callout.kind()) {
            case INSET -> inset(title);
            case WARNING -> {
                openCard("warning", callout.level());
                // As HTML in the component's heading: its own text form adds role="text", which ARIA does not have.
                if (!BodyWords.saysImportant(title)) {
                    hidden(BodyWords.IMPORTANT);
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
        hidden(BodyWords.INFORMATION).markup("\n");
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

    private Html hidden(String words) {
        return html.markup("<span class=\"nhsuk-u-visually-hidden\">")
                .text(words)
                .markup("</span>");
    }
}
