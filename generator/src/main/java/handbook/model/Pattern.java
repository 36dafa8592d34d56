package handbook.model;

import handbook.model.choice.Holding;
import handbook.model.choice.Movement;
import handbook.model.field.Between;
import handbook.model.field.Doc;
import handbook.model.field.Text;
import handbook.model.value.Location;
import handbook.model.value.Origin;
import java.util.List;
import java.util.stream.Stream;

@Doc("A way to join records up: who holds them, who asks, and what moves.")
public record Pattern(
        @Doc("Permanent name.") @Text(pattern = Meta.ID, hint = Meta.ID_HINT)
        String id,

        @Doc("Its number among the patterns, in the order readers meet them.") @Between(from = 1, to = 99)
        int number,

        @Doc("What readers call it.") String title,

        @Doc("What it is, in one or two sentences.") String summary,
        @Doc("Who holds the record at first.") List<Party> holders,
        @Doc("What stands between.") List<Party> between,
        @Doc("Who needs the record.") List<Party> askers,
        @Doc("What moves from one to another.") List<Move> moves,
        Origin origin)
        implements Entity {
    @Override
    public Kind kind() {
        return Kind.PATTERN;
    }

    /** Its parties in rows, from those who hold to those who ask. */
    public List<List<Party>> rows() {
        return Stream.of(holders, between, askers).filter(row -> !row.isEmpty()).toList();
    }

    @Doc("Who takes part: an organisation, a system or a person.")
    public record Party(
            @Doc("What readers call it.") String name,
            @Doc("What it holds.") List<Holding> holds) {}

    @Doc("Something that moves from one party to another.")
    public record Move(
            @Doc("The party that acts.") String from,
            @Doc("How it moves.") Movement how,
            @Doc("What moves, in a word or two.") String what,
            @Doc("The other party.") String to,
            Location place) {}
}
