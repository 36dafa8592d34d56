package handbook.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.pictures.columns.Columns;
import handbook.pictures.columns.Columns.Column;
import handbook.pictures.columns.Columns.Edge;
import handbook.pictures.columns.Columns.Node;
import handbook.pictures.columns.ColumnsDrawing;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnsDrawingTest {
    private static final List<String> WORDS = List.of(
            "record",
            "Interoperability",
            "a",
            "of",
            "pharmaceutical-reimbursement-information",
            "FHIR",
            "Supercalifragilisticexpialidocious",
            "données",
            "Überweisung",
            "2016/679",
            "患者記録");

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWordsLieOverOthersHoweverManyCardsThereAre(int seed) {
        Columns columns = madeUp(new Random(seed)).untangled();
        assertEquals(List.of(), DrawingFaults.of(ColumnsDrawing.wide(columns, Picture.WIDE)));
        assertEquals(List.of(), DrawingFaults.of(ColumnsDrawing.narrow(columns, Picture.NARROW)));
    }

    @Test
    void cardsStandNearThoseTheyAreJoinedTo() {
        Columns crossed = new Columns(
                List.of(column("a1", "a2", "a3"), column("b1", "b2", "b3")),
                List.of(new Edge("a1", "b3"), new Edge("a2", "b2"), new Edge("a3", "b1")));
        assertEquals(0, crossings(crossed.untangled()));
    }

    private static int crossings(Columns columns) {
        List<String> left = names(columns.columns().getFirst());
        List<String> right = names(columns.columns().getLast());
        int crossings = 0;
        for (Edge one : columns.edges()) {
            for (Edge other : columns.edges()) {
                boolean above = left.indexOf(one.from()) < left.indexOf(other.from());
                crossings += above && right.indexOf(one.to()) > right.indexOf(other.to()) ? 1 : 0;
            }
        }
        return crossings;
    }

    @Test
    void whatIsSaidTwiceIsFoundByTheTest() {
        Card card = new Card("Record", Optional.empty(), Optional.empty(), Tone.PLAIN);
        var drawing = new handbook.pictures.drawing.Drawing(
                200, 100, List.of(card.in(card.at(0, 0, 100)), card.in(card.at(50, 10, 100))));
        assertTrue(DrawingFaults.of(drawing).size() > 1);
    }

    private static List<String> names(Column column) {
        return column.nodes().stream().map(Node::name).toList();
    }

    private static Column column(String... names) {
        return new Column(
                "",
                List.of(names).stream()
                        .map(name -> new Node(name, new Card(name, Optional.empty(), Optional.empty(), Tone.PLAIN)))
                        .toList());
    }

    private static Columns madeUp(Random random) {
        int count = 1 + random.nextInt(5);
        List<Column> columns = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int column = i;
            List<Node> nodes = IntStream.range(0, 1 + random.nextInt(16))
                    .mapToObj(node -> new Node(column + "." + node, card(random)))
                    .toList();
            columns.add(new Column(words(random, 3), nodes));
            if (i > 0) {
                for (Node node : nodes) {
                    List<Node> before = columns.get(i - 1).nodes();
                    edges.add(new Edge(before.get(random.nextInt(before.size())).name(), node.name()));
                }
            }
        }
        return new Columns(columns, edges);
    }

    private static Card card(Random random) {
        Optional<String> note = random.nextBoolean() ? Optional.of(words(random, 4)) : Optional.empty();
        return new Card(words(random, 9), note, Optional.of("standards/x/"), Tone.values()[random.nextInt(6)]);
    }

    private static String words(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}
