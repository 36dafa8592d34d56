/** How organisations took over from one another. */
@NullMarked
package handbook.pictures.owners;

import org.jspecify.annotations.NullMarked;
