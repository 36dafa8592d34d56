package handbook.model.choice;

/** A closed choice that readers see: every constant has a name in sources, a title and a plain meaning. */
public interface Choice {
    String name();

    /** The words shown to readers. */
    String title();

    /** What the choice means, in one plain sentence. */
    String meaning();

    /** The name as written in source files and addresses. */
    default String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
