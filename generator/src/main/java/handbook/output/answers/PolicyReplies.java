package handbook.output.answers;

import handbook.model.Policy;
import handbook.model.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is recorded of a policy: whether it is in force, who must do what, and its dates. */
record PolicyReplies(AnswerText text) {
    private static final int DUTIES = 3;

    void add(Policy policy, Map<AnswerForm, Reply> replies) {
        replies.put(AnswerForm.DUTY, duty(policy));
        dates(policy).ifPresent(reply -> replies.put(AnswerForm.DATES, reply));
    }

    private Reply duty(Policy policy) {
        List<List<AnswerPiece>> lines = new ArrayList<>(List.of(text.meaning(policy.status())));
        List<Policy.Duty> duties = policy.obliges();
        String title = text.title(AnswerForm.DUTY, policy);
        List<AnswerPiece> sources = List.of(text.source(policy, "#duties"));
        if (duties.isEmpty()) {
            lines.add(List.of(AnswerPiece.text(text.words().text("pages.policy.duties.none"))));
            return Reply.ofLines(title, lines, sources);
        }
        if (duties.size() > DUTIES) {
            String more = text.words().say("furniture.all", Map.of("count", duties.size()));
            sources = Stream.concat(
                            sources.stream(),
                            Stream.of(new AnswerPiece(more, sources.getFirst().address())))
                    .toList();
        }
        List<String> columns = Stream.of("who", "must", "by")
                .map(column -> text.words().text("pages.policy.duties." + column))
                .toList();
        return new Reply(
                title,
                lines,
                columns,
                duties.stream().limit(DUTIES).map(this::row).toList(),
                sources);
    }

    private List<List<AnswerPiece>> row(Policy.Duty duty) {
        AnswerPiece by = duty.by()
                .map(text::date)
                .orElseGet(() -> AnswerPiece.text(text.words().text("pages.policy.duties.noDate")));
        return List.of(List.of(AnswerPiece.text(duty.who())), List.of(AnswerPiece.text(duty.what())), List.of(by));
    }

    private Optional<Reply> dates(Policy policy) {
        List<List<AnswerPiece>> lines = new ArrayList<>();
        add("pages.policy.from", policy.inForceFrom(), lines);
        add("pages.policy.to", policy.inForceTo(), lines);
        policy.dateNote().ifPresent(note -> lines.add(List.of(AnswerPiece.text(note.text()))));
        for (Policy.Duty duty : policy.obliges()) {
            duty.by()
                    .ifPresent(by ->
                            lines.add(List.of(AnswerPiece.text(duty.who()), text.label(duty.what()), text.date(by))));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Reply.ofLines(
                        text.title(AnswerForm.DATES, policy), lines, List.of(text.source(policy, "#facts"))));
    }

    private void add(String key, Optional<PartialDate> day, List<List<AnswerPiece>> lines) {
        day.ifPresent(known -> lines.add(List.of(text.label(text.words().text(key)), text.date(known))));
    }
}
