package handbook.pipeline;

import handbook.lists.Lazy;
import handbook.output.PlannedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files that can be made of a site; which there are is worked out when one is asked for, part by part. */
final class LiveFiles {
    private static final String PAGE = ".html";

    private final Outputs outputs;
    private final List<Planned> others;

    LiveFiles(Outputs outputs) {
        this.outputs = outputs;
        this.others = outputs.besidePages().stream().map(Planned::of).toList();
    }

    private record Planned(String folder, Lazy<Map<String, PlannedFile>> files) {
        static Planned of(Outputs.Part part) {
            return new Planned(
                    part.folder(),
                    new Lazy<>(() -> part.output().get().plan().stream()
                            .collect(Collectors.toMap(PlannedFile::path, Function.identity(), (one, other) -> one))));
        }

        Optional<PlannedFile> find(String path) {
            return path.startsWith(folder) ? Optional.ofNullable(files.get().get(path)) : Optional.empty();
        }
    }

    Optional<PlannedFile> find(String path) {
        Optional<PlannedFile> page = path.endsWith(PAGE) ? outputs.pages().find(path) : Optional.empty();
        return page.or(
                () -> others.stream().flatMap(part -> part.find(path).stream()).findFirst());
    }
}
