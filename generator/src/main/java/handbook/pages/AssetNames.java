package handbook.pages;

import java.util.Map;
import java.util.Optional;

/** The published name of each file under {@code assets/} by its plain one: {@code handbook.css} is {@code handbook-1a2b3c4d.css}. */
@FunctionalInterface
public interface AssetNames {
    Optional<String> published(String name);

    static AssetNames of(Map<String, String> names) {
        return name -> Optional.ofNullable(names.get(name));
    }
}
