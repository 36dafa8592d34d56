/** What was done where, and what it changed. */
@NullMarked
package handbook.pictures.places;

import org.jspecify.annotations.NullMarked;
