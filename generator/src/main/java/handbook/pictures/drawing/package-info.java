/** Shapes on a sheet, and how they are written as SVG. */
@NullMarked
package handbook.pictures.drawing;

import org.jspecify.annotations.NullMarked;
