/** Finds in the words of a text what its writer meant as a mark. */
@NullMarked
package handbook.markdown.slips;

import org.jspecify.annotations.NullMarked;
