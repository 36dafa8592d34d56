package handbook.yaml;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A value of somebody else's YAML, of which nothing is known beforehand. */
public sealed interface Loose {
    record Text(String text) implements Loose {}

    record Many(List<Loose> items) implements Loose {
        public Many {
            items = List.copyOf(items);
        }
    }

    /** @param fields in their order */
    record Group(Map<String, Loose> fields) implements Loose {
        public static final Group EMPTY = new Group(Map.of());

        /** The value of a field; an empty text where there is none. */
        public Loose get(String name) {
            return fields.getOrDefault(name, new Text(""));
        }
    }

    /** The texts in it, in their order. */
    default Stream<String> texts() {
        return switch (this) {
            case Text text ->
                text.text().isBlank() ? Stream.empty() : Stream.of(text.text().strip());
            case Many many -> many.items().stream().flatMap(Loose::texts);
            case Group group -> group.fields().values().stream().flatMap(Loose::texts);
        };
    }

    /** Its first text; empty where it has none. */
    default String text() {
        return texts().findFirst().orElse("");
    }
}
