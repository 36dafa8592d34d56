/** The way of one person's information from party to party. */
@NullMarked
package handbook.pictures.journey;

import org.jspecify.annotations.NullMarked;
