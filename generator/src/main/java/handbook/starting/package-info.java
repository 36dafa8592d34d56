/** Makes a new handbook of a few files. */
@NullMarked
package handbook.starting;

import org.jspecify.annotations.NullMarked;
