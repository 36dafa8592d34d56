/** How policies follow from one another. */
@NullMarked
package handbook.pictures.lineage;

import org.jspecify.annotations.NullMarked;
