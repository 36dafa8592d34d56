/** Turns what only other generators write in Markdown into HTML and Markdown that everybody reads alike. */
@NullMarked
package handbook.bringing.dialect;

import org.jspecify.annotations.NullMarked;
