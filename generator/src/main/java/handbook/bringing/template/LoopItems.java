package handbook.bringing.template;

import handbook.yaml.Loose;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What loops go through. */
final class LoopItems {
    private LoopItems() {}

    /** The items that a loop goes through: a list that has a name, or the numbers of a range. */
    static Optional<Loose> of(List<String> words, Expression expression) {
        if (!words.getFirst().equals("(") || words.size() < 5) {
            return expression.value(words.getFirst());
        }
        String first = expression.value(words.get(1)).map(Filters::plain).orElse("");
        String last = expression.value(words.get(3)).map(Filters::plain).orElse("");
        boolean numbers = first.matches("\\d{1,4}") && last.matches("\\d{1,4}");
        return numbers
                ? Optional.of(new Loose.Many(IntStream.rangeClosed(Integer.parseInt(first), Integer.parseInt(last))
                        .<Loose>mapToObj(number -> new Loose.Text(String.valueOf(number)))
                        .toList()))
                : Optional.empty();
    }

    /** What a loop says of where it is. */
    static Loose position(int at, int size) {
        return new Loose.Group(Map.of(
                "index", new Loose.Text(String.valueOf(at + 1)),
                "index0", new Loose.Text(String.valueOf(at)),
                "first", new Loose.Text(String.valueOf(at == 0)),
                "last", new Loose.Text(String.valueOf(at == size - 1)),
                "length", new Loose.Text(String.valueOf(size))));
    }
}
