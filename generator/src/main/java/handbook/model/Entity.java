package handbook.model;

/** Anything with a permanent name that others may refer to. */
public sealed interface Entity permits Entry, Page, Term, Topic, CareSetting, Event, Source {
    Kind kind();

    /** Permanent and unique within its kind. */
    String id();

    String title();

    /** One or two plain sentences. */
    String summary();

    Origin origin();

    /** The reference others use for it: {@code standard:nhs-number}. */
    default String key() {
        return kind().id() + ":" + id();
    }
}
