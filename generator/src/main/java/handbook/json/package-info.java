/** Writes JSON. */
@NullMarked
package handbook.json;

import org.jspecify.annotations.NullMarked;
