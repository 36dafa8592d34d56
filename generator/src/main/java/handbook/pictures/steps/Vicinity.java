package handbook.pictures.steps;

import handbook.model.Entity;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.pictures.Picture;
import handbook.pictures.columns.Columns;
import handbook.pictures.columns.Columns.Column;
import handbook.pictures.columns.Columns.Edge;
import handbook.pictures.columns.Columns.Node;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Tone;
import handbook.pictures.steps.Walk.Met;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws what an entity rests on and what rests on it, two steps each way, in columns. */
public final class Vicinity<E extends Entity> {
    private static final List<String> STEPS = List.of("nearest", "next");
    /** With fewer around it, a list says as much. */
    private static final int FEWEST = 3;

    private final Subject<E> subject;
    private final SiteWords words;
    private final String texts;

    public Vicinity(Subject<E> subject, SiteWords words) {
        this.subject = subject;
        this.words = words;
        this.texts = "pictures." + subject.name() + ".";
    }

    /** How entities of a kind rest on one another, and what is said of each. */
    public interface Subject<E extends Entity> {
        /** The picture's id, and where its words are. */
        String name();

        List<Step<E>> users(E one);

        List<Step<E>> bases(E one);

        /** Whether what an entity rests on is read before it. */
        boolean basesFirst();

        /** What is said of it besides its title. */
        Optional<String> remark(E one);

        /** Whether it is current. */
        boolean counts(E one);
    }

    /** Nothing where there is too little to look at. */
    public Optional<Picture> of(E centre) {
        Walk<E> walk = new Walk<>(centre);
        List<Column> users = columns("users", walk.users(STEPS.size(), subject::users));
        List<Column> bases = columns("bases", walk.bases(STEPS.size(), subject::bases));
        if (walk.others() < FEWEST) {
            return Optional.empty();
        }
        boolean mirrored = subject.basesFirst();
        List<Column> columns = new ArrayList<>((mirrored ? bases : users).reversed());
        columns.add(new Column(
                words.text(texts + "this"),
                List.of(new Node(
                        centre.id(),
                        new Card(centre.title(), subject.remark(centre), Optional.empty(), Tone.STRONG)))));
        columns.addAll(mirrored ? users : bases);
        Columns drawn = new Columns(
                        columns,
                        walk.followed().stream()
                                .map(step -> mirrored
                                        ? new Edge(step.base().id(), step.user().id())
                                        : new Edge(step.user().id(), step.base().id()))
                                .toList())
                .untangled();
        return Optional.of(new Picture(
                subject.name(),
                words.text(texts + "title"),
                words.text(texts + "description"),
                StepTable.of(walk.followed(), texts, words),
                drawn));
    }

    private List<Column> columns(String side, List<List<Met<E>>> steps) {
        List<Column> columns = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            columns.add(new Column(
                    words.text(texts + side + "." + STEPS.get(step)),
                    steps.get(step).stream().map(one -> node(side, one)).toList()));
        }
        return columns;
    }

    private Node node(String side, Met<E> met) {
        E entity = met.entity();
        String relation = words.text(texts + side + "." + met.by().how().id());
        List<String> notes = Stream.concat(Stream.of(relation), subject.remark(entity).stream())
                .toList();
        return new Node(
                entity.id(),
                new Card(
                        entity.title(),
                        Optional.of(String.join(" · ", notes)),
                        Optional.of(Site.address(entity)),
                        subject.counts(entity) ? Tone.PLAIN : Tone.FADED));
    }
}
