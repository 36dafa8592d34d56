/** The days on which something in the catalogue changed or changes: told once, for all who show them. */
@NullMarked
package handbook.moments;

import org.jspecify.annotations.NullMarked;
