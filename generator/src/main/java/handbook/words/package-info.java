/** Reads every word of the site that is not content: the program's own, and a project's in their place. */
@NullMarked
package handbook.words;

import org.jspecify.annotations.NullMarked;
