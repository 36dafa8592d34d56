package handbook.model;

import java.util.List;

/** Anything with a permanent name that others may refer to. */
public sealed interface Entity permits Entry, Term, Topic, CareSetting, Event, Source {
    Kind kind();

    /** Permanent and unique within its kind. */
    String id();

    String title();

    /** One or two plain sentences. */
    String summary();

    Origin origin();

    /** Its running text: a description, a page's body, or none. */
    default List<Body> bodies() {
        return List.of();
    }

    /** The reference others use for it: {@code standard:nhs-number}. */
    default String key() {
        return kind().id() + ":" + id();
    }
}
