/** Drawings as images of dots, for those who cannot read SVG. */
@NullMarked
package handbook.pictures.raster;

import org.jspecify.annotations.NullMarked;
