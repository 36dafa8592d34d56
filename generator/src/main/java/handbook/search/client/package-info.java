/** Answers from the published files, as the browser does. */
@NullMarked
package handbook.search.client;

import org.jspecify.annotations.NullMarked;
