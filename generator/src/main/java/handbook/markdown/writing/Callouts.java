package handbook.markdown.writing;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.util.ast.Node;
import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Rule;
import handbook.markdown.syntax.Callout;
import java.util.List;

/** Writes callouts as the design system's components, with the same HTML. */
final class Callouts {
    private static final List<String> KINDS = List.of("inset", "warning", "details", "do", "dont");
    private static final String TICK = icon(
            "tick",
            "M11.4 17.5a2 2 0 0 1-2.7.1h-.1L4 12.8a1.5 1.5 0 0 1 2.1-2L10 14.7l8.1-8.1a1.5 1.5 0 1 1 2.2 2l-8.9 9Z");
    private static final String CROSS = icon(
            "cross",
            "M17 18.5c-.4 0-.8-.1-1.1-.4l-10-10c-.6-.6-.6-1.6 0-2.1.6-.6 1.5-.6 2.1 0l10 10c.6.6.6 1.5 0 2.1-.3.3-.6.4-1 .4z"
                    + " M7 18.5c-.4 0-.8-.1-1.1-.4-.6-.6-.6-1.5 0-2.1l10-10c.6-.6 1.5-.6 2.1 0 .6.6.6 1.5 0 2.1l-10 10c-.3.3-.6.4-1 .4z");

    private final BodyBuilder body;
    private final Html html;
    private final Headings headings;
    private final Blocks blocks;
    private final Lists lists;

    Callouts(BodyBuilder body, Headings headings, Blocks blocks, Lists lists) {
        this.body = body;
        this.html = body.html();
        this.headings = headings;
        this.blocks = blocks;
        this.lists = lists;
    }

    void write(Callout callout, Scope scope) {
        String kind = callout.kind().toString();
        String title = CharacterReferences.unescape(callout.title()).strip();
        body.shortForms().gather(title, offset -> callout.title().getStartOffset() + offset);
        switch (kind) {
            case "inset" -> inset(callout, title, scope);
            case "warning" -> warning(callout, title.isEmpty() ? "Important" : title, scope);
            case "details" -> details(callout, title.isEmpty() ? "More about this" : title, scope);
            case "do" -> doOrDont(callout, title.isEmpty() ? "Do" : title, "tick", TICK, scope);
            case "dont" -> doOrDont(callout, title.isEmpty() ? "Don't" : title, "cross", CROSS, scope);
            default -> unknown(callout, kind, scope);
        }
    }

    private void inset(Callout callout, String title, Scope scope) {
        html.markup("<div class=\"nhsuk-inset-text\">\n");
        html.markup("<span class=\"nhsuk-u-visually-hidden\">Information: </span>\n");
        if (!title.isEmpty()) {
            html.markup("<p><strong>").text(title).markup("</strong></p>\n");
            title(title);
        }
        blocks.children(callout, scope);
        html.markup("</div>\n");
    }

    private void warning(Callout callout, String title, Scope scope) {
        openCard("warning");
        boolean saysImportant = title.contains("Important") || title.contains("important");
        // As HTML in the component's heading: its own text form adds role="text", which ARIA does not have.
        html.markup(saysImportant ? "" : "<span class=\"nhsuk-u-visually-hidden\">Important: </span>");
        html.text(title);
        closeHeading();
        title(title);
        blocks.children(callout, scope);
        closeCard();
    }

    private void details(Callout callout, String title, Scope scope) {
        html.markup("<details class=\"nhsuk-details\">\n<summary class=\"nhsuk-details__summary\">");
        html.markup("<span class=\"nhsuk-details__summary-text\">").text(title).markup("</span></summary>\n");
        html.markup("<div class=\"nhsuk-details__text\">\n");
        title(title);
        blocks.children(callout, scope);
        html.markup("</div>\n</details>\n");
    }

    private void doOrDont(Callout callout, String title, String sign, String icon, Scope scope) {
        openCard("feature");
        html.text(title);
        closeHeading();
        title(title);
        for (Node node = callout.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BulletList list) {
                html.markup("<ul class=\"nhsuk-list nhsuk-list--" + sign + "\" role=\"list\">\n");
                lists.items(list, icon, scope);
                html.markup("</ul>\n");
            } else {
                blocks.block(node, scope);
            }
        }
        closeCard();
    }

    private void unknown(Callout callout, String kind, Scope scope) {
        body.problem(
                Rule.UNKNOWN_CALLOUT,
                callout.kind().getStartOffset(),
                callout.kind().getEndOffset(),
                "callout '" + kind + "' is not one of " + String.join(", ", KINDS),
                NearestMatch.hint(kind, KINDS));
        blocks.children(callout, scope);
    }

    private void openCard(String variant) {
        html.markup("<div class=\"nhsuk-card nhsuk-card--" + variant + "\">\n<div class=\"nhsuk-card__content\">\n");
        html.markup("<h").number(headings.componentLevel()).markup(" class=\"nhsuk-card__heading\">");
    }

    private void closeHeading() {
        html.markup("</h").number(headings.componentLevel()).markup(">\n");
    }

    private void closeCard() {
        html.markup("</div>\n</div>\n");
    }

    private void title(String title) {
        body.words(title);
        body.endLine();
    }

    private static String icon(String name, String path) {
        return "<svg class=\"nhsuk-icon nhsuk-icon--" + name
                + "\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\""
                + " width=\"16\" height=\"16\" focusable=\"false\" aria-hidden=\"true\"><path d=\"" + path
                + "\"></path></svg>";
    }
}
