/** Pictures of what the handbook says: made of data, laid out, drawn as SVG. */
@NullMarked
package handbook.pictures;

import org.jspecify.annotations.NullMarked;
