package handbook.search.documents;

import java.util.List;
import java.util.Locale;

/** The fields of a document, in the order of their numbers in files. */
public enum Field {
    /** Reference codes and names, normalised whole: how often or among how many does not matter. */
    IDENT(0.2f, 0f),
    TITLE(1.2f, 0.65f),
    HEADINGS(1.2f, 0.35f),
    SUMMARY(1.2f, 0.5f),
    BODY(1.2f, 0.6f);

    public static final List<Field> ALL = List.of(values());
    /** The fields whose words have positions. */
    public static final List<Field> OF_WORDS = List.of(TITLE, HEADINGS, SUMMARY, BODY);

    /** The fields that say what a document is about. */
    public static final List<Field> FOREMOST = List.of(IDENT, TITLE, HEADINGS, SUMMARY);

    private final float k1;
    private final float b;

    Field(float k1, float b) {
        this.k1 = k1;
        this.b = b;
    }

    /** Its name in Lucene and in the manifest. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** BM25: how soon more of a term stops to matter. */
    public float k1() {
        return k1;
    }

    /** BM25: how much the length of the field matters. */
    public float b() {
        return b;
    }

    public boolean hasPositions() {
        return this != IDENT;
    }
}
