package handbook.model.site;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The images, documents and other files beside the texts. A name is the same however its accents are stored.
 *
 * @param byName by path, in composed form
 */
public record FoundFiles(SortedMap<String, FoundFile> byName) {
    public FoundFiles {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    public static FoundFiles of(Collection<? extends FoundFile> files) {
        SortedMap<String, FoundFile> byName = new TreeMap<>();
        files.forEach(file -> byName.put(normal(file.path()), file));
        return new FoundFiles(byName);
    }

    public Collection<FoundFile> all() {
        return List.copyOf(byName.values());
    }

    public Optional<FoundFile> find(String path) {
        return Optional.ofNullable(byName.get(normal(path)));
    }

    /** A file whose path differs only in capital letters. */
    public Optional<FoundFile> ofOtherCase(String path) {
        return byName.values().stream()
                .filter(file -> normal(file.path()).equalsIgnoreCase(normal(path)))
                .findFirst();
    }

    /** A file of the same name in another folder. */
    public Optional<FoundFile> elsewhere(String path) {
        String name = normal(path.substring(path.lastIndexOf('/') + 1));
        return byName.values().stream()
                .filter(file -> normal(file.path()).endsWith("/" + name))
                .findFirst();
    }

    private static String normal(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
