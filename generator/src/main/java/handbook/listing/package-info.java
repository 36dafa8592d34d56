/** The order of the catalogue's lists and what they can be narrowed by. */
@NullMarked
package handbook.listing;

import org.jspecify.annotations.NullMarked;
