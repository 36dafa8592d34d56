/** Time as a place on a sheet. */
@NullMarked
package handbook.pictures.scale;

import org.jspecify.annotations.NullMarked;
