package handbook.pipeline;

import handbook.source.ProgramFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Edits a project as people and programs do: some edits break it, and what was edited is put right again sooner or later. */
final class RandomEdits {
    private static final Path CLEAN = Path.of("src/test/resources/fixtures/clean");
    private static final String TEMPLATE = "layouts/standard.ftlh";
    private static final int MOST_EDITED = 3;

    private final Path folder;
    private final Random random;
    private final Map<String, byte[]> originals = new TreeMap<>();
    private int number;

    RandomEdits(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
        files().forEach(path -> originals.put(path, bytes(path)));
    }

    /** Something to edit: a project without a fault that has every kind of entity. */
    static void copySoundProject(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(CLEAN)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(CLEAN.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Every file there is. */
    private List<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> texts() {
        return files().stream()
                .filter(path -> path.endsWith(".md") || path.endsWith(".yaml"))
                .toList();
    }

    private List<String> edited() {
        List<String> edited = new ArrayList<>(files());
        edited.removeIf(
                path -> originals.containsKey(path) && java.util.Arrays.equals(originals.get(path), bytes(path)));
        originals.keySet().stream()
                .filter(path -> !Files.exists(folder.resolve(path)))
                .forEach(edited::add);
        return edited;
    }

    /** Makes one edit; gives the files it touched. */
    List<String> next() {
        number++;
        List<String> edited = edited();
        if (edited.size() > MOST_EDITED || !edited.isEmpty() && random.nextBoolean()) {
            return restore(pick(edited));
        }
        String path = pick(texts());
        return switch (random.nextInt(16)) {
            case 0, 1 -> with(path, text(path).replaceFirst("(?m)^( *summary: .*)$", "$1 Edit " + number + "."));
            case 2 -> with(path, text(path).replaceFirst("(?m)^( *title: .*)$", "$1 " + number));
            case 3, 4 ->
                with(path, text(path) + (path.endsWith(".md") ? "\nEdit " + number + " of the NHS number.\n" : ""));
            case 5 ->
                with(path, text(path).substring(0, random.nextInt(text(path).length())));
            case 6 -> added();
            case 7 -> removed(path);
            case 8 -> renamed(path, path.replaceFirst("(\\.[a-z]+)$", "-" + number + "$1"));
            case 9 ->
                renamed(
                        path,
                        path.substring(0, path.lastIndexOf('/') + 1) + "X" + path.substring(path.lastIndexOf('/') + 2));
            case 10 -> touched(path);
            case 11 -> sameSizeAndTime(path);
            case 12 -> with("content/words.yaml", "furniture.skipToContent: To the content " + number + "\n");
            case 13 ->
                with(
                        "templates/" + TEMPLATE,
                        new ProgramFiles(Path.of("nowhere")).template(TEMPLATE).orElseThrow() + "<!-- " + number
                                + " -->");
            case 14 ->
                with(
                        "content/site.yaml",
                        text("content/site.yaml").replaceFirst("title: .*", "title: Handbook " + number));
            default -> term();
        };
    }

    private String pick(List<String> paths) {
        return paths.get(random.nextInt(paths.size()));
    }

    private List<String> added() {
        return with("content/pages/page-" + number + ".md", """
                ---
                title: Page %d
                summary: A page with a picture.
                ---
                It links to [[nhs-number]], to [another](about.md) and to [[page-%d]].
                """.replace("%d", "" + number));
    }

    /** Its name may be in any chapter. */
    private List<String> term() {
        return with("standards/glossary.yaml", text("standards/glossary.yaml") + """
                - id: edit-%1$d
                  title: Edit %1$d
                  definition: What somebody changed.
                """.replace("%1$d", "" + number));
    }

    private List<String> with(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
        return List.of(path);
    }

    private List<String> removed(String path) {
        try {
            Files.delete(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(path);
    }

    private List<String> renamed(String path, String other) {
        byte[] bytes = bytes(path);
        removed(path);
        write(other, bytes);
        return List.of(path, other);
    }

    private List<String> touched(String path) {
        setTime(path, FileTime.from(Instant.parse("2030-01-01T00:00:00Z").plusSeconds(number)));
        return List.of(path);
    }

    private List<String> sameSizeAndTime(String path) {
        try {
            FileTime time = Files.getLastModifiedTime(folder.resolve(path));
            with(path, text(path).replace("e ", "a "));
            setTime(path, time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(path);
    }

    /** As a program does that copies files with their times: the file is older than it was. */
    private List<String> restore(String path) {
        if (!originals.containsKey(path)) {
            return removed(path);
        }
        write(path, originals.get(path));
        setTime(path, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        return List.of(path);
    }

    private String text(String path) {
        return Files.exists(folder.resolve(path)) ? new String(bytes(path), StandardCharsets.UTF_8) : "";
    }

    private byte[] bytes(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String path, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void setTime(String path, FileTime time) {
        try {
            Files.setLastModifiedTime(folder.resolve(path), time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
