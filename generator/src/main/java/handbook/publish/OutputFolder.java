package handbook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Decides whether a folder may be published into, so that nobody loses files to a mistyped option. */
final class OutputFolder {
    private static final List<String> SOURCES = List.of("content", "standards", "templates", ".git");
    /** What desktops leave behind in folders they show. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final int NAMED = 3;

    private OutputFolder() {}

    /**
     * Where the folder really is, links in the way to it followed.
     *
     * @throws Refusal if no site may be published there, whatever it holds
     */
    static Path locate(Path out, Path project, Path home) throws IOException, Refusal {
        Path absolute = out.toAbsolutePath().normalize();
        String shown = out.toString();
        if (Files.isSymbolicLink(absolute)) {
            throw new Refusal(
                    shown, "the output folder is a symbolic link", "give the folder it leads to, or delete the link");
        }
        if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
            throw new Refusal(shown, "the output folder is a file", "choose another folder with --out");
        }
        Path real = real(absolute);
        if (real.getFileName() == null) {
            throw new Refusal(shown, "the output folder is the root of the disk", "choose another folder with --out");
        }
        if (real(project.toAbsolutePath().normalize()).startsWith(real)) {
            throw new Refusal(shown, "the output folder holds the project itself", "choose another folder with --out");
        }
        if (real(home.toAbsolutePath().normalize()).startsWith(real)) {
            throw new Refusal(shown, "the output folder holds your home folder", "choose another folder with --out");
        }
        for (String source : SOURCES) {
            if (real.startsWith(real(project.toAbsolutePath().normalize().resolve(source)))) {
                throw new Refusal(
                        shown,
                        "the output folder is inside the project's " + source + " folder",
                        "choose another folder with --out");
            }
        }
        return real;
    }

    /** Whether nothing is lost when the folder goes. */
    static boolean isVacant(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.allMatch(path -> LITTER.contains(path.getFileName().toString()));
        }
    }

    /**
     * The manifest of the site in the folder.
     *
     * @throws Refusal if the folder holds files that no publisher put there
     */
    static OutputManifest owned(Path folder) throws IOException, Refusal {
        if (isVacant(folder)) {
            return OutputManifest.NONE;
        }
        OutputManifest manifest = OutputManifest.of(folder)
                .orElseThrow(() -> new Refusal(
                        folder.toString(),
                        "the output folder holds files and was not made by the handbook",
                        "choose an empty or new folder with --out; nothing there was touched"));
        List<String> foreign = foreign(folder, manifest);
        if (!foreign.isEmpty()) {
            String more = foreign.size() > NAMED ? " and " + (foreign.size() - NAMED) + " more" : "";
            throw new Refusal(
                    folder.toString(),
                    "publishing would delete files the handbook did not make: "
                            + String.join(", ", foreign.subList(0, Math.min(NAMED, foreign.size()))) + more,
                    "move them out of the output folder");
        }
        return manifest;
    }

    private static List<String> foreign(Path site, OutputManifest manifest) {
        return manifest.folders().entrySet().parallelStream()
                .flatMap(folder -> foreign(site, folder.getKey(), folder.getValue()))
                .sorted()
                .toList();
    }

    private static Stream<String> foreign(Path site, String folder, Set<String> known) {
        String[] names = site.resolve(folder).toFile().list();
        return Stream.of(names == null ? new String[0] : names)
                .filter(name -> !known.contains(name) && !LITTER.contains(name))
                .map(name -> folder.isEmpty() ? name : folder + "/" + name)
                .filter(path -> !path.equals(OutputManifest.NAME));
    }

    private static Path real(Path path) throws IOException {
        Path existing = path;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing.toRealPath().resolve(existing.relativize(path)).normalize();
    }
}
