/** Indexes the site with Lucene and writes the index as static files that a browser answers queries from. */
@NullMarked
package handbook.search;

import org.jspecify.annotations.NullMarked;
