package handbook.assemble;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what is referred to and is nowhere, so that one entity that was deleted is one problem. Used from several threads. */
final class MissingTargets {
    private static final int SHOWN = 3;

    private final Map<String, Queue<Diagnostic>> byName = new ConcurrentHashMap<>();

    /** @param name the id that was referred to, without its kind */
    void add(String name, Diagnostic problem) {
        byName.computeIfAbsent(name, missing -> new ConcurrentLinkedQueue<>()).add(problem);
    }

    /** The id that a page has by the name of its file. */
    static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }

    /** The files in which something is referred to that is nowhere. */
    Stream<String> files() {
        return byName.values().stream()
                .flatMap(Queue::stream)
                .map(problem -> problem.place().path());
    }

    /** Adds one problem for each: at the first place, with the others in its hint. */
    void report(Problems problems) {
        byName.values().forEach(all -> problems.add(asOne(all.stream().sorted().toList())));
    }

    private static Diagnostic asOne(List<Diagnostic> all) {
        Diagnostic first = all.getFirst();
        List<Diagnostic> others = all.subList(1, all.size());
        if (others.isEmpty()) {
            return first;
        }
        String places = others.stream()
                .limit(SHOWN)
                .map(other -> other.place().toString())
                .collect(Collectors.joining(", "));
        String rest = others.size() > SHOWN ? " and " + (others.size() - SHOWN) + " more" : "";
        String more = "it is referred to as well at " + places + rest;
        String hint =
                first.hint().isEmpty() ? more : first.hint() + (first.hint().endsWith("?") ? " " : "; ") + more;
        return Diagnostic.of(first.rule(), first.place(), first.message(), hint);
    }
}
