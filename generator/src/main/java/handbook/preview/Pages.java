package handbook.preview;

import handbook.output.OutputFile;
import java.util.Optional;

/** What there is to show. Asked from several threads at once. */
@FunctionalInterface
public interface Pages {
    /**
     * The file at a path.
     *
     * @param path relative to the site's root, as published: {@code standards/nhs-number/index.html}
     */
    Optional<OutputFile> find(String path);

    /**
     * Where a former address leads now.
     *
     * @param address relative to the site's root: {@code standards/old-name/}
     * @return relative to the site's root
     */
    default Optional<String> movedTo(String address) {
        return Optional.empty();
    }

    /** A text that differs when any page may have changed, so that open pages can load themselves again; nothing if unknown. */
    default Optional<String> version() {
        return Optional.empty();
    }

    /** Has somebody told when the version may have changed, as far as that is known without a look. */
    default void onChange(Runnable somebody) {}

    /** Whether changes are only seen when the version is asked for. */
    default boolean mustBeAsked() {
        return true;
    }
}
