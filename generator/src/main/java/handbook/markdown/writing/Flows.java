package handbook.markdown.writing;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import handbook.diagnostics.Rule;
import handbook.markdown.syntax.FlowBlock;
import handbook.markdown.syntax.FlowLine;
import handbook.model.text.Mark;
import handbook.model.text.Mark.FlowStep;
import handbook.model.text.Mark.Plain;
import java.util.ArrayList;
import java.util.List;

/** Writes flows. */
final class Flows {
    private static final String FORM = "write the step as: who -> who: what happens [[standard:id]]";

    private final BodyBuilder body;
    private final Content content;
    private final Inlines inlines;

    Flows(BodyBuilder body, Inlines inlines) {
        this.body = body;
        this.content = body.content();
        this.inlines = inlines;
    }

    void write(FlowBlock flow) {
        String title = CharacterReferences.unescape(flow.title());
        List<FlowStep> steps = new ArrayList<>();
        if (flow.getFirstChild() == null) {
            title(title, flow, Plain.PARAGRAPH);
        } else {
            content.start(new Mark.Flow(SourceText.printable(title)));
            title(title, flow, Plain.FLOW_TITLE);
            for (Node node = flow.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof FlowLine line) {
                    steps.add(step(line));
                }
            }
            content.end();
        }
        check(flow, steps);
    }

    private void title(String title, FlowBlock flow, Mark as) {
        if (!title.isBlank()) {
            content.start(as).text(title).end();
            words(title, flow.title());
            body.endLine();
        }
    }

    private FlowStep step(FlowLine line) {
        line.lack().ifPresent(lack -> report(line, lack));
        FlowStep step = new FlowStep(name(line.from()), name(line.to()));
        content.start(step);
        if (step.isWhole()) {
            words(step.way() + ": ", line.from());
        }
        inlines.children(line, Scope.PLAIN);
        content.end();
        body.endLine();
        return step;
    }

    private void words(String words, BasedSequence typed) {
        body.words(words);
        body.shortForms().gather(words, offset -> typed.getStartOffset());
    }

    private String name(BasedSequence typed) {
        String name = SourceText.printable(CharacterReferences.unescape(typed).strip());
        if (name.length() > FlowStep.LONGEST_NAME) {
            problem(
                    typed,
                    "the name '" + name + "' has " + name.length() + " characters",
                    "name who it is in at most " + FlowStep.LONGEST_NAME);
        }
        return name;
    }

    private void report(FlowLine line, FlowLine.Lack lack) {
        String message = switch (lack) {
            case ARROW -> "the step does not say from whom to whom: it has no arrow";
            case COLON -> "the step does not say what happens: it has no colon";
            case PARTY -> "the step does not say who sends or who receives";
            case WORDS -> "the step does not say what happens";
        };
        problem(line.getChars(), message, FORM);
    }

    private void check(FlowBlock flow, List<FlowStep> steps) {
        if (!flow.isClosed()) {
            body.problem(
                    Rule.UNCLOSED_MARK,
                    flow.opening().getStartOffset(),
                    flow.opening().getEndOffset(),
                    "the flow that starts here has no end: all that follows is taken for its steps",
                    "write " + flow.opening() + " on a line of its own after the last step");
        }
        if (flow.title().isBlank()) {
            problem(flow.opening(), "the flow has no title", "say what it shows: " + flow.opening() + "flow Title");
        }
        long parties = FlowStep.parties(steps).size();
        if (steps.isEmpty()) {
            problem(flow.opening(), "the flow has no step", FORM);
        } else if (parties == 1 && steps.stream().allMatch(FlowStep::isWhole)) {
            problem(
                    flow.opening(),
                    "all of the flow stays with one party: " + steps.getFirst().from(),
                    "name who hands on to whom, or make it a list");
        } else if (parties > Mark.Flow.MOST_PARTIES) {
            problem(
                    flow.opening(),
                    "the flow has " + parties + " parties, too many for a picture",
                    "part it into flows of at most " + Mark.Flow.MOST_PARTIES);
        }
    }

    private void problem(BasedSequence where, String message, String hint) {
        body.problem(Rule.BROKEN_FLOW, where.getStartOffset(), where.getEndOffset(), message, hint);
    }
}
