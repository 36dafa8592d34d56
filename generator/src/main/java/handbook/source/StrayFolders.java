package handbook.source;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.value.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds folders beside content/ and standards/ whose name is nearly one of theirs. */
final class StrayFolders {
    private static final int DEPTH = 4;

    private StrayFolders() {}

    static void report(Path project, Problems problems) throws IOException {
        if (!Files.isDirectory(project)) {
            return;
        }
        try (Stream<Path> inside = Files.list(project)) {
            for (Path folder : inside.filter(Files::isDirectory).sorted().toList()) {
                String name = folder.getFileName().toString();
                Optional<String> meant = meant(name);
                if (meant.isPresent() && holdsTexts(folder)) {
                    problems.add(
                            Rule.IGNORED_FILE,
                            Location.of(name),
                            "the folder '" + name + "' is not read",
                            "name it '" + meant.get() + "'");
                }
            }
        }
    }

    static boolean isNearlyRead(String name) {
        return meant(name).isPresent();
    }

    private static Optional<String> meant(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SourceScanner.FOLDERS.contains(name)
                ? Optional.empty()
                : SourceScanner.FOLDERS.stream()
                        .filter(read -> NearestMatch.distance(lower, read) <= 1)
                        .findFirst();
    }

    private static boolean holdsTexts(Path folder) throws IOException {
        try (Stream<Path> inside = Files.find(folder, DEPTH, (path, attributes) -> attributes.isRegularFile())) {
            return inside.map(path -> FileNames.of(path.getFileName().toString()))
                    .anyMatch(kind -> kind == FileNames.YAML || kind == FileNames.MARKDOWN);
        }
    }
}
