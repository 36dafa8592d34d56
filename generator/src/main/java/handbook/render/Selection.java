package handbook.render;

import handbook.listing.Facet;
import handbook.model.Kind;
import java.util.Optional;

/**
 * Part of the list of a kind: all of it, or what has one value of a facet.
 *
 * @param filter the facet and its value; empty for the whole list
 */
record Selection(Kind kind, Optional<Filter> filter) {
    /** A facet with one of its values. */
    record Filter(Facet facet, Facet.Value value) {
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

    static Selection all(Kind kind) {
        return new Selection(kind, Optional.empty());
    }

    static Selection of(Kind kind, Facet facet, Facet.Value value) {
        return new Selection(kind, Optional.of(new Filter(facet, value)));
    }

    /** Where its first page is: {@code standards/status/active/}. */
    String address() {
        return kind.segment() + "/" + filter.map(Filter::path).orElse("");
    }
}
