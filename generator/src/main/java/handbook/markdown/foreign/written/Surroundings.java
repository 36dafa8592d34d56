package handbook.markdown.foreign.written;

import java.util.Optional;

/** What a page must be told of the pages and files around it to be written. */
public interface Surroundings {
    /** Where a link leads in the handbook or on the web; nothing where there is no such place. */
    Optional<Goal> link(String address);

    /** The path of a picture, from the page's new place; nothing where it cannot be shown. */
    Optional<String> picture(String address);

    /** Whether others refer to a heading by this id, so that it must be kept. */
    boolean keeps(String id);

    /** Takes note of something that a person should know. */
    void remark(Remark remark);

    /**
     * The goal of a link.
     *
     * @param address as it is written in the page's new place
     * @param name what it is called, for links whose own words do not say
     */
    record Goal(String address, String name) {}
}
