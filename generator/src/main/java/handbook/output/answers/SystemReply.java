package handbook.output.answers;

import handbook.applicability.Answer;
import handbook.applicability.RequirementSet;
import handbook.lists.SiteListings;
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
    private static final int FIRST = 5;

    Optional<Reply> of(SystemType system) {
        RequirementSet set = Objects.requireNonNull(listings.requirements().get(system.id()));
        List<List<AnswerPiece>> lines = new ArrayList<>();
        for (Obligation level : Obligation.values()) {
            long count =
                    set.standards().stream().filter(one -> one.group() == level).count();
            if (count > 0) {
                lines.add(List.of(text.label(text.words().title(level)), AnswerPiece.text(count + ",")));
            }
        }
        if (set.standards().isEmpty()) {
            return Optional.empty();
        }
        lines.add(List.of(
                text.label(text.words().text("answers.total")),
                AnswerPiece.text("" + set.standards().size())));
        List<AnswerPiece> counts = lines.stream().flatMap(List::stream).toList();
        return Optional.of(Reply.ofLines(
                text.title(AnswerForm.STANDARDS, system),
                Stream.of(counts, first(set)).filter(line -> !line.isEmpty()).toList(),
                List.of(
                        text.source(system),
                        new AnswerPiece(
                                text.words().text("furniture.requirements.all"),
                                text.links().standards().apply(system)))));
    }

    private List<AnswerPiece> requirements(RequirementSet set) {
        int count = set.criteria().size();
        return count == 0
                ? List.of()
                : List.of(AnswerPiece.text(text.words().say("pages.system-type.total", Map.of("count", count))));
    }

    /** What is special to the system comes before what every system must meet, as on its page. */
    private List<AnswerPiece> first(RequirementSet set) {
        List<Answer.StandardApplies> mandated = Stream.of(false, true)
                .flatMap(common -> set.standards().stream()
                        .filter(one -> one.group() == Obligation.MANDATED
                                && one.inheritedFrom()
                                                .filter(SystemType::baseline)
                                                .isPresent()
                                        == common))
                .toList();
        List<AnswerPiece> line = new ArrayList<>();
        if (!mandated.isEmpty()) {
            line.add(text.label(text.words().title(Obligation.MANDATED)));
            mandated.stream()
                    .limit(FIRST)
                    .map(one -> text.links().to(one.entity()))
                    .forEach(line::add);
            if (mandated.size() > FIRST) {
                line.add(AnswerPiece.text(
                        text.words().say("furniture.more", Map.of("count", mandated.size() - FIRST))));
            }
        }
        return line;
    }
}
