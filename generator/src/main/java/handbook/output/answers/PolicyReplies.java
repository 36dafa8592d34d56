package handbook.output.answers;

import handbook.model.Policy;
import handbook.model.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is recorded of a policy: whether it is in force, who must do what, and its dates. */
record PolicyReplies(AnswerText text) {
    private static final int DUTIES = 2;
    private static final String DUTIES_PLACE = "#duties";

    void add(Policy policy, Map<AnswerForm, Reply> replies) {
        String title = text.words().say("answers.titles.follow", Map.of("name", policy.title()));
        replies.put(AnswerForm.DUTY, new Reply(title, duty(policy), List.of(text.source(policy, DUTIES_PLACE))));
        replies.put(
                AnswerForm.USE,
                new Reply(
                        text.title(AnswerForm.USE, policy),
                        List.of(text.use(policy.status())),
                        List.of(text.source(policy))));
        dates(policy).ifPresent(reply -> replies.put(AnswerForm.DATES, reply));
    }

    private List<List<AnswerPiece>> duty(Policy policy) {
        List<List<AnswerPiece>> lines = new ArrayList<>(List.of(text.meaning(policy.status())));
        List<Policy.Duty> duties = policy.obliges();
        if (duties.isEmpty()) {
            String asked = policy.policyKind().isBinding() ? "duties" : "asks";
            lines.add(List.of(AnswerPiece.text(text.words().text("pages.policy." + asked + ".none"))));
        }
        duties.stream().limit(DUTIES).map(this::duty).forEach(lines::add);
        if (duties.size() > DUTIES) {
            String more = text.words().say("furniture.more", Map.of("count", duties.size() - DUTIES));
            lines.add(List.of(
                    new AnswerPiece(more, text.source(policy, DUTIES_PLACE).address())));
        }
        return lines;
    }

    private List<AnswerPiece> duty(Policy.Duty duty) {
        List<AnswerPiece> line = new ArrayList<>(List.of(text.label(duty.who()), AnswerText.sentence(duty.what())));
        duty.by().ifPresent(by -> {
            line.add(text.label(text.words().text("pages.policy.duties.by")));
            line.add(text.date(by));
        });
        return line;
    }

    private Optional<Reply> dates(Policy policy) {
        List<List<AnswerPiece>> lines = new ArrayList<>();
        add("pages.policy.from", policy.inForceFrom(), lines);
        add("pages.policy.to", policy.inForceTo(), lines);
        policy.dateNote().ifPresent(note -> lines.add(List.of(AnswerPiece.text(note.text()))));
        policy.obliges().stream()
                .filter(duty -> duty.by().isPresent())
                .map(this::duty)
                .forEach(lines::add);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Reply(text.title(AnswerForm.DATES, policy), lines, List.of(text.source(policy, "#facts"))));
    }

    private void add(String key, Optional<PartialDate> day, List<List<AnswerPiece>> lines) {
        day.ifPresent(known -> lines.add(List.of(text.label(text.words().text(key)), text.date(known))));
    }
}
