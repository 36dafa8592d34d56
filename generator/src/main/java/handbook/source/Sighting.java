package handbook.source;

import handbook.diagnostics.Diagnostic;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project's files as they were when somebody looked at them.
 *
 * @param tree the files that are read, each with what it says
 * @param problems what is wrong with them before any is read
 * @param digests of what stands in each, those of templates too
 */
public record Sighting(SourceTree tree, List<Diagnostic> problems, Map<Path, String> digests) {
    public Sighting {
        problems = List.copyOf(problems);
        digests = Map.copyOf(digests);
    }

    /** Whether all files said the same, and nothing else was wrong. */
    public boolean isLike(Sighting other) {
        return saysTheSame(other) && problems.equals(other.problems);
    }

    /** Whether all files said the same. */
    public boolean saysTheSame(Sighting other) {
        return digests.equals(other.digests);
    }

    /** What stands in the files below a folder. */
    public Map<Path, String> digestsBelow(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        Map<Path, String> below = new HashMap<>(digests);
        below.keySet().removeIf(file -> !file.startsWith(root));
        return below;
    }

    /** A text that differs for every state of the files. */
    public String version() {
        return Integer.toHexString(31 * digests.hashCode() + problems.toString().hashCode());
    }

    /** The same, without what the files say. */
    public Sighting putAway() {
        return new Sighting(tree.with(file -> Optional.of(file.putAway())), problems, digests);
    }
}
