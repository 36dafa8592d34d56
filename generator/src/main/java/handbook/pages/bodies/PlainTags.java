package handbook.pages.bodies;

import handbook.model.text.Mark.Plain;

/** The tags of what needs no more said than its name. */
final class PlainTags {
    private static final String TICK = icon(
            "tick",
            "M11.4 17.5a2 2 0 0 1-2.7.1h-.1L4 12.8a1.5 1.5 0 0 1 2.1-2L10 14.7l8.1-8.1a1.5 1.5 0 1 1 2.2 2l-8.9 9Z");
    private static final String CROSS = icon(
            "cross",
            "M17 18.5c-.4 0-.8-.1-1.1-.4l-10-10c-.6-.6-.6-1.6 0-2.1.6-.6 1.5-.6 2.1 0l10 10c.6.6.6 1.5 0 2.1-.3.3-.6.4-1 .4z"
                    + " M7 18.5c-.4 0-.8-.1-1.1-.4-.6-.6-.6-1.5 0-2.1l10-10c.6-.6 1.5-.6 2.1 0 .6.6.6 1.5 0 2.1l-10 10c-.3.3-.6.4-1 .4z");
    private final String doneTask;
    private final String credit;
    private final String notes;

    PlainTags(BodyWords words) {
        this.doneTask = new Html(150)
                .markup("<li class=\"app-checklist__item app-checklist__item--done\">")
                .hidden(words.done() + " ")
                .toString();
        this.credit = new Html(50)
                .markup("<small class=\"app-credit\">")
                .text(words.credit() + " ")
                .toString();
        this.notes = new Html(250)
                .markup("<section class=\"app-notes\" role=\"doc-endnotes\" aria-labelledby=\"note-heading\">\n")
                .markup("<h2 class=\"nhsuk-heading-s\" id=\"note-heading\">")
                .text(words.notes())
                .markup("</h2>\n<ol class=\"nhsuk-list nhsuk-list--number\">\n")
                .toString();
    }

    String start(Plain plain) {
        return switch (plain) {
            case PARAGRAPH -> "<p>";
            case QUOTE -> "<blockquote>\n";
            case CODE_BLOCK -> "<pre class=\"app-code\" tabindex=\"0\"><code>";
            case RULE -> "<hr>\n";
            case BULLETS -> "<ul class=\"nhsuk-list nhsuk-list--bullet\">\n";
            case CHECKLIST -> "<ul class=\"nhsuk-list app-checklist\" role=\"list\">\n";
            case DOS -> "<ul class=\"nhsuk-list nhsuk-list--tick\" role=\"list\">\n";
            case DONTS -> "<ul class=\"nhsuk-list nhsuk-list--cross\" role=\"list\">\n";
            case ITEM -> "<li>";
            case TASK -> "<li class=\"app-checklist__item\">";
            case DONE_TASK -> doneTask;
            case TICK -> TICK;
            case CROSS -> CROSS;
            case DEFINITIONS -> "<dl class=\"app-definitions\">\n";
            case DEFINED -> "<dt>";
            case DEFINITION -> "<dd>";
            case TABLE_CAPTION -> "<caption class=\"nhsuk-table__caption nhsuk-table__caption--m\">";
            case TABLE_HEAD -> "<thead class=\"nhsuk-table__head\">\n";
            case TABLE_BODY -> "<tbody class=\"nhsuk-table__body\">\n";
            case ROW -> "<tr class=\"nhsuk-table__row\">\n";
            case FIGURE -> "<figure class=\"nhsuk-image\">";
            case FIGURE_CAPTION -> "<figcaption class=\"nhsuk-image__caption\">";
            case CREDIT -> credit;
            case EMPHASIS -> "<em>";
            case STRONG -> "<strong>";
            case CODE -> "<code>";
            case LINE_BREAK -> "<br>";
            // What stands around it is for the callout or the flow to say.
            case CALLOUT_TITLE, FLOW_TITLE -> "";
            case NOTES -> notes;
        };
    }

    static String end(Plain plain) {
        return switch (plain) {
            case PARAGRAPH -> "</p>\n";
            case QUOTE -> "</blockquote>\n";
            case CODE_BLOCK -> "</code></pre>\n";
            case BULLETS, CHECKLIST, DOS, DONTS -> "</ul>\n";
            case ITEM, TASK, DONE_TASK -> "</li>\n";
            case DEFINITIONS -> "</dl>\n";
            case DEFINED -> "</dt>\n";
            case DEFINITION -> "</dd>\n";
            case TABLE_CAPTION -> "</caption>\n";
            case TABLE_HEAD -> "</thead>\n";
            case TABLE_BODY -> "</tbody>\n";
            case ROW -> "</tr>\n";
            case FIGURE -> "</figure>\n";
            case FIGURE_CAPTION -> "</figcaption>";
            case CREDIT -> "</small>";
            case EMPHASIS -> "</em>";
            case STRONG -> "</strong>";
            case CODE -> "</code>";
            case NOTES -> "</ol>\n</section>\n";
            case RULE, LINE_BREAK, TICK, CROSS, CALLOUT_TITLE, FLOW_TITLE -> "";
        };
    }

    private static String icon(String name, String path) {
        return "<svg class=\"nhsuk-icon nhsuk-icon--" + name
                + "\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\""
                + " width=\"16\" height=\"16\" focusable=\"false\" aria-hidden=\"true\"><path d=\"" + path
                + "\"></path></svg>";
    }
}
