package handbook.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import handbook.model.Entity;
import handbook.model.site.Site;
import handbook.model.value.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of the handbook as an editor has them open: changed in memory, then saved in a folder. */
final class Draft {
    private static final List<String> ROOTS = List.of("content", "standards");

    private final Site site;
    private final SortedMap<String, byte[]> files;

    private Draft(Site site, SortedMap<String, byte[]> files) {
        this.site = site;
        this.files = files;
    }

    /** The files of our handbook. */
    static Draft ofOurs() {
        return new Draft(Handbook.built().site(), new TreeMap<>(Ours.FILES));
    }

    /** Read once for all edits. */
    private static final class Ours {
        static final SortedMap<String, byte[]> FILES = read(Handbook.PROJECT);
    }

    /** The same files, to be changed further. @param read what was read from them */
    Draft next(Site read) {
        return new Draft(read, new TreeMap<>(files));
    }

    private static SortedMap<String, byte[]> read(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String root : ROOTS) {
            for (Path file : filesIn(folder.resolve(root))) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), bytes(file));
            }
        }
        return files;
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in the files before they are changed. */
    Site site() {
        return site;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    /** The files of our handbook that are other, gone or new here. */
    Set<String> changed() {
        Set<String> changed = new TreeSet<>(Ours.FILES.keySet());
        changed.addAll(files.keySet());
        changed.removeIf(path -> Arrays.equals(Ours.FILES.get(path), files.get(path)));
        return changed;
    }

    /** This draft with what was changed in another too. */
    Draft with(Draft other) {
        SortedMap<String, byte[]> both = new TreeMap<>(files);
        both.keySet().removeAll(other.changed());
        other.changed().stream()
                .filter(other.files::containsKey)
                .forEach(path -> both.put(path, other.files.get(path)));
        return new Draft(site, both);
    }

    String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new AssertionError("no file " + path);
        }
        return new String(bytes, UTF_8);
    }

    void write(String path, String text) {
        files.put(path, text.getBytes(UTF_8));
    }

    void append(String path, String text) {
        String before = text(path);
        write(path, before + (before.endsWith("\n") ? "" : "\n") + text);
    }

    void rename(String from, String to) {
        files.put(to, files.remove(from));
    }

    static String path(Entity entity) {
        return entity.origin().start().path();
    }

    private WrittenEntities yaml(Entity entity) {
        Location start = entity.origin().start();
        return WrittenEntities.at(text(start.path()), start.line());
    }

    /** The lines an entity is written in. */
    String source(Entity entity) {
        return yaml(entity).text();
    }

    boolean has(Entity entity, String field) {
        return yaml(entity).has(field);
    }

    /** Writes a field anew, or adds it. */
    void set(Entity entity, String field, String value) {
        write(path(entity), yaml(entity).with(field, value).whole());
    }

    void removeField(Entity entity, String field) {
        write(path(entity), yaml(entity).without(field).whole());
    }

    /** Removes an entity, with its file where it is the last in it. */
    void remove(Entity entity) {
        String rest = yaml(entity).removed();
        if (rest.isBlank() || path(entity).endsWith(".md")) {
            files.remove(path(entity));
        } else {
            write(path(entity), rest);
        }
    }

    /** Writes another word at a place where one stands, or after it: the place of a word in a text that YAML folds is on its first line. */
    void replaceAt(Location place, String word, String other) {
        String text = text(place.path());
        int line = 0;
        for (int i = 1; i < place.line(); i++) {
            line = text.indexOf('\n', line) + 1;
        }
        int end = text.indexOf('\n', line);
        int start = Math.min(line + Math.max(0, place.column() - 1), end < 0 ? text.length() : end);
        int from = text.indexOf(word, start);
        from = from < 0 || start == end ? text.indexOf(word, line) : from;
        if (from < 0) {
            throw new AssertionError("no '" + word + "' at " + place);
        }
        write(place.path(), text.substring(0, from) + other + text.substring(from + word.length()));
    }

    /** Saves every file that is not there as it is here, and deletes those of the folder that are no more. */
    void saveIn(Path folder) {
        try {
            for (String root : ROOTS) {
                for (Path file : filesIn(Files.createDirectories(folder.resolve(root)))) {
                    if (!files.containsKey(folder.relativize(file).toString().replace('\\', '/'))) {
                        Files.delete(file);
                    }
                }
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                if (!Files.exists(target) || !Arrays.equals(bytes(target), file.getValue())) {
                    Files.createDirectories(target.getParent());
                    Files.write(target, file.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
