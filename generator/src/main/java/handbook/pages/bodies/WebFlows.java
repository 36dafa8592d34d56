package handbook.pages.bodies;

import handbook.model.text.Mark.Flow;
import handbook.model.text.Mark.FlowStep;
import handbook.model.text.Piece;
import handbook.pictures.Picture;
import handbook.pictures.drawing.Svg;
import java.util.List;
import java.util.Optional;

/** Writes flows as pictures, each with its list folded away below it, or as lists where there is none. */
final class WebFlows {
    private static final String LIST = "<ol class=\"nhsuk-list nhsuk-list--number\">\n";

    private final Html html;
    private final Addresses addresses;
    private final BodyWords words;
    private final boolean drawn;
    private Optional<Picture> picture = Optional.empty();

    WebFlows(Html html, Addresses addresses, BodyWords words, boolean drawn) {
        this.html = html;
        this.addresses = addresses;
        this.words = words;
        this.drawn = drawn;
    }

    /** @param pieces those of its body, from its start on */
    void start(Flow flow, List<Piece> pieces) {
        picture = drawn ? words.picture(flow.title(), FlowJourney.of(pieces, addresses)) : Optional.empty();
        html.markup(picture.isPresent() ? "<figure class=\"app-picture\">\n" : "");
        html.markup(flow.title().isBlank() ? LIST : "");
    }

    void startTitle() {
        html.markup(picture.isPresent() ? "<figcaption class=\"app-picture__caption\"><strong>" : "<p><strong>");
    }

    void endTitle() {
        html.markup("</strong>");
        picture.ifPresentOrElse(this::draw, () -> html.markup("</p>\n"));
        html.markup(LIST);
    }

    private void draw(Picture journey) {
        html.markup(" ").text(journey.description()).markup("</figcaption>\n");
        // Its addresses are as this page writes them.
        html.markup(Svg.of(journey.wide(), "wide", journey.title(), journey.description(), address -> address));
        html.markup(Svg.of(journey.narrow(), "narrow", journey.title(), journey.description(), address -> address));
        html.markup("\n<details class=\"nhsuk-details\">\n<summary class=\"nhsuk-details__summary\">");
        html.markup("<span class=\"nhsuk-details__summary-text\">").text(words.asList());
        html.markup("</span></summary>\n<div class=\"nhsuk-details__text\">\n");
    }

    void start(FlowStep step) {
        html.markup("<li>");
        if (step.isWhole()) {
            html.markup("<strong>").text(step.way()).markup(":</strong> ");
        }
    }

    void end() {
        html.markup("</ol>\n").markup(picture.isPresent() ? "</div>\n</details>\n</figure>\n" : "");
        picture = Optional.empty();
    }
}
