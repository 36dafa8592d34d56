package handbook.pages.bodies;

import handbook.model.site.Target;
import handbook.model.text.Link;
import handbook.model.text.Mark.Flow;
import handbook.model.text.Mark.FlowStep;
import handbook.model.text.Piece;
import handbook.pictures.journey.Journey;
import handbook.pictures.journey.Journey.Acting;
import handbook.pictures.journey.Journey.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a flow of a body for a picture: its links are what acts, and those at the end of a step are no part of its sentence. */
final class FlowJourney {
    private static final Pattern BETWEEN_LINKS = Pattern.compile("[\\s,]*");

    private final Addresses addresses;
    private final List<Step> steps = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private final StringBuilder tail = new StringBuilder();
    private final List<Acting> acting = new ArrayList<>();
    private boolean inLink;
    private boolean inStep;

    private FlowJourney(Addresses addresses) {
        this.addresses = addresses;
    }

    /** @param pieces those of a body from the start of a flow on */
    static Journey of(List<Piece> pieces, Addresses addresses) {
        FlowJourney journey = new FlowJourney(addresses);
        for (Piece piece : pieces) {
            if (piece instanceof Piece.End(Flow flow)) {
                break;
            }
            journey.read(piece);
        }
        return new Journey(journey.steps);
    }

    private void read(Piece piece) {
        switch (piece) {
            case Piece.Start(FlowStep step) -> inStep = true;
            case Piece.End(FlowStep step) -> {
                steps.add(new Step(step, said.toString().strip(), acting));
                said.setLength(0);
                tail.setLength(0);
                acting.clear();
                inStep = false;
            }
            case Piece.Start(Link link) -> {
                inLink = true;
                acting.add(acting(link));
                tail.append(link.showsTitle() ? acting.getLast().title() : "");
            }
            case Piece.End(Link link) -> inLink = false;
            case Piece.Words(String words) -> words(words);
            case Piece.Start start -> {}
            case Piece.End end -> {}
        }
    }

    private void words(String words) {
        boolean trails = !tail.isEmpty() && BETWEEN_LINKS.matcher(words).matches();
        if (inLink || trails) {
            tail.append(words);
        } else if (inStep) {
            said.append(tail).append(words);
            tail.setLength(0);
        }
    }

    private Acting acting(Link link) {
        if (link instanceof Link.ToWeb web) {
            return new Acting(web.text(), web.address());
        }
        Target target = addresses.of(link);
        return new Acting(link.showsTitle() ? target.title() : link.text(), target.address());
    }
}
