package handbook.output.answers;

import handbook.applicability.Answer;
import handbook.applicability.RequirementSet;
import handbook.lists.SiteListings;
import handbook.model.CareSetting;
import handbook.model.Entity;
import handbook.model.SystemType;
import handbook.model.choice.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which standards a type of system is asked for: how many of each level, and the first that it must meet. */
record SystemReply(SiteListings listings, AnswerText text) {
    Optional<Reply> of(SystemType system) {
        RequirementSet set = Objects.requireNonNull(listings.requirements().get(system.id()));
        if (set.standards().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reply(
                text.title(AnswerForm.STANDARDS, system),
                Stream.of(counts(set), first(set))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                List.of(
                        text.source(system),
                        new AnswerPiece(
                                text.words().text("furniture.requirements.all"),
                                text.links().standards().apply(system)))));
    }

    /** In a care setting it depends on the system: which systems are used there. */
    Optional<Reply> in(CareSetting setting) {
        List<SystemType> used = text.site().all(SystemType.class).stream()
                .filter(system -> text.site().all(system.careSettings()).contains(setting))
                .toList();
        if (used.isEmpty()) {
            return Optional.empty();
        }
        List<AnswerPiece> line =
                new ArrayList<>(List.of(AnswerPiece.text(text.words().text("answers.depends"))));
        line.addAll(text.fewLinks(used));
        return Optional.of(
                new Reply(text.title(AnswerForm.STANDARDS, setting), List.of(line), List.of(text.source(setting))));
    }

    private List<AnswerPiece> counts(RequirementSet set) {
        List<String> levels = new ArrayList<>();
        for (Obligation level : Obligation.values()) {
            long count =
                    set.standards().stream().filter(one -> one.group() == level).count();
            if (count > 0) {
                levels.add(text.words().say("applies.answer.nextGroup." + level.id(), Map.of("count", count)));
            }
        }
        List<AnswerPiece> line = new ArrayList<>(List.of(AnswerPiece.text(text.words()
                .say(
                        "answers.standards",
                        Map.of("count", set.standards().size(), "levels", String.join(", ", levels))))));
        int requirements = set.criteria().size();
        if (requirements > 0) {
            line.add(AnswerPiece.text(text.words().say("pages.system-type.total", Map.of("count", requirements))));
        }
        return line;
    }

    /** What is special to the system comes before what every system must meet, as on its page. */
    private List<AnswerPiece> first(RequirementSet set) {
        List<Entity> mandated = Stream.of(false, true)
                .flatMap(common -> set.standards().stream()
                        .filter(one -> one.group() == Obligation.MANDATED
                                && one.inheritedFrom()
                                                .filter(SystemType::baseline)
                                                .isPresent()
                                        == common))
                .<Entity>map(Answer.StandardApplies::entity)
                .toList();
        if (mandated.isEmpty()) {
            return List.of();
        }
        List<AnswerPiece> line = new ArrayList<>(List.of(text.label(text.words().title(Obligation.MANDATED))));
        line.addAll(text.fewLinks(mandated));
        return line;
    }
}
