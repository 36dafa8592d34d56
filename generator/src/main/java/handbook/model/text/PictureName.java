package handbook.model.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A picture of the whole handbook that a text can ask for by its name. */
public enum PictureName {
    PATTERNS,
    STANDARDS,
    CASE_STUDIES;

    /** As written in texts: {@code case-studies}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> ids() {
        return Stream.of(values()).map(PictureName::id).toList();
    }

    public static Optional<PictureName> byId(String id) {
        return Stream.of(values()).filter(name -> name.id().equals(id)).findFirst();
    }
}
