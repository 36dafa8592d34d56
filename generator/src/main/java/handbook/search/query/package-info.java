/** What a reader typed, spelt out. */
@NullMarked
package handbook.search.query;

import org.jspecify.annotations.NullMarked;
