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

/** What is recorded of a standard: how binding it is, its dates and its versions. */
record StandardReplies(AnswerText text) {
    private static final int VERSIONS = 3;
    private static final String BOUND = "#bound";

    void add(Standard standard, Map<AnswerForm, Reply> replies) {
        replies.put(AnswerForm.DUTY, duty(standard));
        dates(standard).ifPresent(reply -> replies.put(AnswerForm.DATES, reply));
        if (!standard.versions().isEmpty()) {
            replies.put(AnswerForm.VERSION, versions(standard));
        }
    }

    /** A table only where it binds some in another way than others. */
    private Reply duty(Standard standard) {
        List<AnswerPiece> status = text.meaning(standard.status());
        List<Binding> all = standard.obligations();
        List<AnswerPiece> sources = List.of(text.source(standard, BOUND));
        String title = text.title(AnswerForm.DUTY, standard);
        if (all.size() > 1) {
            List<String> columns = Stream.of("level", "whom", "since", "basis")
                    .map(column -> text.words().text("answers.columns." + column))
                    .toList();
            return new Reply(
                    title,
                    List.of(status),
                    columns,
                    all.stream().map(one -> row(one, standard)).toList(),
                    sources);
        }
        Binding only = all.getFirst();
        List<AnswerPiece> level = new ArrayList<>(text.meaning(only.level()));
        level.addAll(sinceWhen(only));
        List<List<AnswerPiece>> lines = new ArrayList<>(List.of(level));
        List<AnswerPiece> whom = whom(only);
        if (!whom.isEmpty()) {
            lines.add(Stream.concat(Stream.of(label("answers.columns.whom")), whom.stream())
                    .toList());
        }
        List<AnswerPiece> basis = basis(only);
        if (!basis.isEmpty()) {
            lines.add(Stream.concat(Stream.of(label("answers.columns.basis")), basis.stream())
                    .toList());
        }
        lines.add(Stream.concat(Stream.of(label("answers.status")), status.stream())
                .toList());
        return Reply.ofLines(title, lines, sources);
    }

    private List<List<AnswerPiece>> row(Binding one, Standard standard) {
        List<AnswerPiece> since = new ArrayList<>(cell(one, standard));
        one.complyBy().map(by -> text.dated("pages.standard.complyBy", by)).ifPresent(since::add);
        return List.of(List.of(AnswerPiece.text(text.words().title(one.level()))), whom(one), since, basis(one));
    }

    private List<AnswerPiece> whom(Binding one) {
        List<AnswerPiece> whom = new ArrayList<>();
        List<String> roles = one.roles().stream().map(text.words()::title).toList();
        List<Entity> limits = new ArrayList<>(text.site().all(one.systemTypes()));
        limits.addAll(text.site().all(one.careSettings()));
        if (!roles.isEmpty()) {
            whom.add(AnswerPiece.text(String.join(", ", roles)));
        }
        if (!limits.isEmpty()) {
            whom.add(AnswerPiece.text(text.few(limits)));
        }
        return whom;
    }

    private List<AnswerPiece> basis(Binding one) {
        List<AnswerPiece> basis = new ArrayList<>();
        if (!one.basis().isEmpty()) {
            basis.add(AnswerPiece.text(AnswerText.listed(one.basis(), text.words()::title)));
        }
        one.policy().flatMap(text.site()::find).map(text.links()::to).ifPresent(basis::add);
        return basis;
    }

    private List<AnswerPiece> sinceWhen(Binding one) {
        return Stream.of(
                        one.effectiveFrom()
                                .map(from -> text.dated("pages.standard.since", from))
                                .or(() -> one.inUseSince().map(use -> text.dated("pages.standard.inUse", use))),
                        one.complyBy().map(by -> text.dated("pages.standard.complyBy", by)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** As the standard's page says in a row of its own. */
    private List<AnswerPiece> cell(Binding one, Standard standard) {
        return one
                .effectiveFrom()
                .map(day -> day(from(one), day))
                .or(() -> one.inUseSince().map(day -> day("inUse", day)))
                .or(() -> one.searched().map(day -> day("searched", day)))
                .or(() -> standard.meta().issued().map(day -> day("published", day)))
                .or(() -> Optional.of(AnswerPiece.text(text.words().text("since.cell.unknown")))
                        .filter(unknown -> one.level().isBinding()))
                .stream()
                .toList();
    }

    private static String from(Binding one) {
        return one.level() == Obligation.EMERGING ? "later" : "from";
    }

    private AnswerPiece day(String key, PartialDate day) {
        return text.said("since.cell." + key, "day", text.words().date(day));
    }

    /** The dates the page has; that none is known only where the page says so. */
    private Optional<Reply> dates(Standard standard) {
        List<List<AnswerPiece>> lines = new ArrayList<>();
        for (Binding one : standard.obligations()) {
            if (one.isDatedOrSearched() || one.level().isBinding()) {
                lines.add(dates(one, standard));
            }
        }
        for (Standard.StatusEvent event : standard.statusEvents()) {
            lines.add(List.of(text.label(text.words().title(event.status())), text.date(event.date())));
        }
        for (Standard.KeyDate date : standard.dates()) {
            lines.add(List.of(text.label(date.label()), text.date(date.date())));
        }
        standard.versions().stream()
                .limit(VERSIONS)
                .forEach(version -> version.issued()
                        .ifPresent(day -> lines.add(List.of(
                                label("pages.standard.versions.published"), text.date(day), aside(version.number())))));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Reply.ofLines(
                        text.title(AnswerForm.DATES, standard), lines, List.of(text.source(standard, BOUND))));
    }

    private List<AnswerPiece> dates(Binding one, Standard standard) {
        String level = text.words().title(one.level());
        List<AnswerPiece> whom = whom(one);
        List<AnswerPiece> line = new ArrayList<>();
        if (one.isLimited() || standard.obligations().size() > 1 && !whom.isEmpty()) {
            line.add(AnswerPiece.text(level));
            line.add(text.label(AnswerText.listed(whom, AnswerPiece::text)));
        } else {
            line.add(text.label(level));
        }
        List<AnswerPiece> since = sinceWhen(one);
        line.addAll(since.isEmpty() ? cell(one, standard) : since);
        return line;
    }

    /** The newest first. */
    private Reply versions(Standard standard) {
        List<List<AnswerPiece>> lines = standard.versions().stream()
                .limit(VERSIONS)
                .map(version -> {
                    List<AnswerPiece> line = new ArrayList<>();
                    line.add(text.label(version.number()));
                    line.add(AnswerText.sentence(text.words().title(version.status())));
                    version.issued().ifPresent(day -> {
                        line.add(label("pages.standard.versions.published"));
                        line.add(text.date(day));
                    });
                    return line;
                })
                .toList();
        return Reply.ofLines(
                text.title(AnswerForm.VERSION, standard), lines, List.of(text.source(standard, "#versions")));
    }

    private AnswerPiece aside(String name) {
        return text.said("answers.aside", "text", name);
    }

    private AnswerPiece label(String key) {
        return text.label(text.words().text(key));
    }
}
