/** A tree of HTML written as the Markdown that the handbook reads. */
@NullMarked
package handbook.markdown.foreign.written;

import org.jspecify.annotations.NullMarked;
