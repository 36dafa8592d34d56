package handbook.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import handbook.model.Entity;
import handbook.model.site.Site;
import handbook.model.value.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the handbook as an editor has them open: changed in memory, then saved in a folder. */
final class Draft {
    private static final SortedMap<String, byte[]> ORIGINAL = original();

    private final Site site;
    private final SortedMap<String, byte[]> files = new TreeMap<>(ORIGINAL);

    private Draft(Site site) {
        this.site = site;
    }

    /** @param site what is in the files before they are changed */
    static Draft of(Site site) {
        return new Draft(site);
    }

    private static SortedMap<String, byte[]> original() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String root : new String[] {"content", "standards"}) {
            try (Stream<Path> walk = Files.walk(Handbook.PROJECT.resolve(root))) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String path = Handbook.PROJECT.relativize(file).toString().replace('\\', '/');
                    files.put(path, Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** What is in the files before they are changed. */
    Site site() {
        return site;
    }

    SortedMap<String, byte[]> files() {
        return files;
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

    private YamlText yaml(Entity entity) {
        Location start = entity.origin().start();
        return YamlText.at(text(start.path()), start.line());
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

    /** Writes another word at a place where one stands. */
    void replaceAt(Location place, String word, String other) {
        String[] lines = text(place.path()).split("\n", -1);
        String line = lines[place.line() - 1];
        int from = line.indexOf(word, Math.max(0, place.column() - 1));
        if (from < 0) {
            throw new AssertionError("no '" + word + "' at " + place);
        }
        lines[place.line() - 1] = line.substring(0, from) + other + line.substring(from + word.length());
        write(place.path(), String.join("\n", lines));
    }

    void saveIn(Path folder) {
        files.forEach((path, bytes) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
