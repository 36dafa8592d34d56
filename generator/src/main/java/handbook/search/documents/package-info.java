/** What is searched: a document for each entity, list and tool, and for each section of a page. */
@NullMarked
package handbook.search.documents;

import org.jspecify.annotations.NullMarked;
