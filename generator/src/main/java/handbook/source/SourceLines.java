package handbook.source;

import handbook.diagnostics.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Gives the lines of source files again, to show where a problem is. */
public final class SourceLines implements Function<String, List<String>> {
    private final Path project;
    private final Map<String, List<String>> read = new ConcurrentHashMap<>();

    public SourceLines(Path project) {
        this.project = project;
    }

    /** The lines of a file of the project; none if it cannot be read any more. */
    @Override
    public List<String> apply(String path) {
        return read.computeIfAbsent(
                path,
                missing -> new SourceFile(missing, project.resolve(missing))
                        .text(new Problems())
                        .map(text -> List.of(text.split("\n", -1)))
                        .orElse(List.of()));
    }
}
