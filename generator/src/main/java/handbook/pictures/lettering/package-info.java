/** How wide words are, and where their lines end. */
@NullMarked
package handbook.pictures.lettering;

import org.jspecify.annotations.NullMarked;
