/** The index as Lucene makes it and answers from it. */
@NullMarked
package handbook.search.lucene;

import org.jspecify.annotations.NullMarked;
