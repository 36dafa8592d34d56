package handbook.output.answers;

import handbook.model.Binding;
import handbook.model.Entity;
import handbook.model.Standard;
import handbook.model.choice.Obligation;
import handbook.model.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says how binding a standard is, for whom and since when. */
record BindingText(AnswerText text) {
    private static final int FEW = 2;

    /** A sentence about all rules by the most binding of them, with its dates where it is the only one so binding. */
    List<AnswerPiece> lead(String key, List<Binding> all) {
        return sentence(key, all, isAlone(all) ? days(all.getFirst()) : List.of());
    }

    /** The same with that no date is known, where none is. */
    List<AnswerPiece> dated(String key, List<Binding> all, Standard standard) {
        List<String> days = days(all.getFirst());
        return !isAlone(all) || !days.isEmpty()
                ? lead(key, all)
                : sentence(key, all, undated(all.getFirst(), standard));
    }

    /** Whether no other rule is as binding as the first. */
    private static boolean isAlone(List<Binding> all) {
        return all.stream()
                .skip(1)
                .noneMatch(one -> one.level() == all.getFirst().level());
    }

    private List<AnswerPiece> sentence(String key, List<Binding> all, List<String> days) {
        Obligation level = all.getFirst().level();
        boolean some = all.stream().anyMatch(one -> one.level() != level)
                || all.stream().allMatch(Binding::isLimited);
        Map<String, String> values =
                Map.of("some", some ? text.words().text("answers.some") : "", "dates", aside(days));
        return List.of(AnswerPiece.text(text.words().say(key + level.id(), values)));
    }

    /** The rules: how binding each is, since when where the sentence before does not say it, and for whom. */
    Stream<List<AnswerPiece>> rows(List<Binding> all) {
        return all.stream().map(one -> row(one, isAlone(all) && one.equals(all.getFirst()) ? List.of() : days(one)));
    }

    private List<AnswerPiece> row(Binding one, List<String> days) {
        String level = text.words().title(one.level()) + aside(days);
        List<AnswerPiece> whom = whom(one);
        if (whom.isEmpty()) {
            return List.of(text.label(text.words().text("answers.others")), AnswerText.sentence(level));
        }
        List<AnswerPiece> row = new ArrayList<>(List.of(text.label(level)));
        row.addAll(whom);
        return row;
    }

    /** Who must act, and where. */
    List<AnswerPiece> whom(Binding one) {
        List<Entity> limits = new ArrayList<>(text.site().all(one.systemTypes()));
        limits.addAll(text.site().all(one.careSettings()));
        List<String> roles = one.roles().stream().map(text.words()::title).toList();
        return Stream.of(
                        text.few(roles, FEW),
                        text.few(limits.stream().map(Entity::title).toList(), roles.isEmpty() ? FEW : 1))
                .filter(names -> !names.isEmpty())
                .reduce((who, where) -> text.words().say("answers.whomWhere", Map.of("who", who, "where", where)))
                .map(AnswerPiece::text)
                .stream()
                .toList();
    }

    List<AnswerPiece> basis(Binding one) {
        List<AnswerPiece> basis = new ArrayList<>();
        if (!one.basis().isEmpty()) {
            basis.add(AnswerPiece.text(AnswerText.listed(one.basis(), text.words()::title)));
        }
        one.policy().flatMap(text.site()::find).map(text.links()::to).ifPresent(basis::add);
        return basis;
    }

    private List<String> days(Binding one) {
        return Stream.of(
                        one.effectiveFrom()
                                .map(from -> day(one.level() == Obligation.EMERGING ? "later" : "since", from))
                                .or(() -> one.inUseSince().map(use -> day("inUse", use))),
                        one.complyBy()
                                .filter(by -> !one.effectiveFrom().equals(Optional.of(by)))
                                .map(by -> day("by", by)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** As the standard's page says in a row of its own, where it has one. */
    private List<String> undated(Binding one, Standard standard) {
        if (!one.isDatedOrSearched() && !one.level().isBinding()) {
            return List.of();
        }
        return List.of(one.searched()
                .map(day -> day("searched", day))
                .or(() -> standard.meta().issued().map(day -> day("published", day)))
                .orElseGet(() -> text.words().text("answers.days.unknown")));
    }

    private String day(String key, PartialDate day) {
        return text.words()
                .say("answers.days." + key, Map.of("day", text.words().date(day)));
    }

    private String aside(List<String> days) {
        return days.isEmpty() ? "" : " " + text.words().say("answers.aside", Map.of("text", String.join("; ", days)));
    }
}
