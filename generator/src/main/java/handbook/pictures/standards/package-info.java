/** What the standards do, and which a system stands on. */
@NullMarked
package handbook.pictures.standards;

import org.jspecify.annotations.NullMarked;
