package handbook.output.answers;

import handbook.model.Binding;
import handbook.model.Standard;
import handbook.model.choice.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is recorded of a standard: how binding it is, whether it is in use, its dates and its versions. */
record StandardReplies(AnswerText text, BindingText bindings) {
    private static final int VERSIONS = 3;
    private static final int ROWS = 2;
    private static final String BOUND = "#bound";

    void add(Standard standard, Map<AnswerForm, Reply> replies) {
        List<Binding> all = standard.obligations().stream()
                .sorted(Comparator.comparing(Binding::level))
                .toList();
        replies.put(AnswerForm.DUTY, reply(AnswerForm.DUTY, standard, duty(standard, all)));
        replies.put(AnswerForm.USE, reply(AnswerForm.USE, standard, use(standard, all)));
        List<List<AnswerPiece>> dates = dates(standard, all);
        if (!dates.isEmpty()) {
            replies.put(AnswerForm.DATES, reply(AnswerForm.DATES, standard, dates));
        }
        if (!standard.versions().isEmpty()) {
            replies.put(AnswerForm.VERSION, versions(standard));
        }
    }

    private Reply reply(AnswerForm form, Standard standard, List<List<AnswerPiece>> lines) {
        return new Reply(text.title(form, standard), lines, List.of(text.source(standard, BOUND)));
    }

    private List<List<AnswerPiece>> duty(Standard standard, List<Binding> all) {
        List<List<AnswerPiece>> lines = new ArrayList<>();
        lines.add(bindings.lead("answers.duty.", all));
        lines.addAll(bound(standard, all));
        if (all.size() == 1) {
            List<AnswerPiece> basis = bindings.basis(all.getFirst());
            if (!basis.isEmpty()) {
                lines.add(after("answers.basis", basis));
            }
        }
        return lines;
    }

    /** Who is bound: by the only rule there is, or by the first of several and how many there are besides. */
    private List<List<AnswerPiece>> bound(Standard standard, List<Binding> all) {
        if (all.size() == 1) {
            List<AnswerPiece> whom = bindings.whom(all.getFirst());
            return whom.isEmpty() ? List.of() : List.of(after("answers.whom", whom));
        }
        List<List<AnswerPiece>> rows = new ArrayList<>();
        bindings.rows(all).limit(ROWS).forEach(rows::add);
        if (all.size() > ROWS) {
            String more = text.words().say("furniture.more", Map.of("count", all.size() - ROWS));
            rows.add(List.of(new AnswerPiece(more, text.source(standard, BOUND).address())));
        }
        return rows;
    }

    private List<List<AnswerPiece>> use(Standard standard, List<Binding> all) {
        List<List<AnswerPiece>> lines = new ArrayList<>();
        lines.add(text.use(standard.status()));
        if (all.size() == 1 && !standard.status().isPast()) {
            lines.add(after("answers.level", text.meaning(all.getFirst().level())));
        }
        return lines;
    }

    private List<AnswerPiece> after(String label, List<AnswerPiece> pieces) {
        List<AnswerPiece> line = new ArrayList<>(List.of(label(label)));
        line.addAll(pieces);
        return line;
    }

    /** The dates the page has; that none is known only where the page says so. */
    private List<List<AnswerPiece>> dates(Standard standard, List<Binding> all) {
        List<List<AnswerPiece>> lines = new ArrayList<>();
        if (all.stream().anyMatch(one -> one.isDatedOrSearched() || one.level().isBinding())) {
            lines.add(bindings.dated("answers.dates.", all, standard));
            lines.addAll(bound(standard, all));
        }
        if (!standard.statusEvents().isEmpty()) {
            Standard.StatusEvent latest = standard.statusEvents().getLast();
            lines.add(List.of(text.label(text.words().title(standard.status())), text.date(latest.date())));
        }
        for (Standard.KeyDate date : standard.dates()) {
            lines.add(List.of(text.label(date.label()), text.date(date.date())));
        }
        standard.versions().stream()
                .limit(VERSIONS)
                .forEach(version -> version.issued()
                        .ifPresent(day -> lines.add(List.of(
                                label("pages.standard.versions.published"), text.date(day), aside(version.number())))));
        return lines;
    }

    /** The newest in use, then the others, the newest first. */
    private Reply versions(Standard standard) {
        List<Standard.Version> all = standard.versions();
        Optional<Standard.Version> newest =
                all.stream().filter(one -> one.status() == Status.ACTIVE).findFirst();
        Stream<List<AnswerPiece>> others = all.stream()
                .filter(one -> !newest.equals(Optional.of(one)))
                .limit(VERSIONS - 1)
                .map(one -> version(text.label(one.number()), text.words().title(one.status()), one));
        AnswerPiece label = label("answers.newest");
        List<List<AnswerPiece>> lines = Stream.concat(
                        newest.map(one -> version(label, one.number(), one)).stream(), others)
                .toList();
        return new Reply(text.title(AnswerForm.VERSION, standard), lines, List.of(text.source(standard, "#versions")));
    }

    private List<AnswerPiece> version(AnswerPiece label, String said, Standard.Version version) {
        List<AnswerPiece> line = new ArrayList<>(List.of(label, AnswerText.sentence(said)));
        version.issued().ifPresent(day -> {
            line.add(label("pages.standard.versions.published"));
            line.add(text.date(day));
        });
        return line;
    }

    private AnswerPiece aside(String name) {
        return text.said("answers.aside", "text", name);
    }

    private AnswerPiece label(String key) {
        return text.label(text.words().text(key));
    }
}
