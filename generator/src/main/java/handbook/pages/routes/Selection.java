package handbook.pages.routes;

import handbook.lists.Facet;
import handbook.model.Kind;
import java.util.Optional;

/**
 * Part of the list of a kind: all of it, or what has one value of a facet.
 *
 * @param filter the facet and its value; empty for the whole list
 */
public record Selection(Kind kind, Optional<Filter> filter) {
    /** A facet with one of its values. */
    public record Filter(Facet facet, Facet.Value value) {
        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof Filter filter && filter.path().equals(path());
        }

        @Override
        public int hashCode() {
            return path().hashCode();
        }

        String path() {
            return facet.id() + "/" + value.id() + "/";
        }
    }

    public static Selection all(Kind kind) {
        return new Selection(kind, Optional.empty());
    }

    public static Selection of(Kind kind, Facet facet, Facet.Value value) {
        return new Selection(kind, Optional.of(new Filter(facet, value)));
    }

    /** Where its first page is: {@code standards/status/active/}. */
    public String address() {
        return kind.segment() + "/" + filter.map(Filter::path).orElse("");
    }
}
