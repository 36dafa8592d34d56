/** The picture that stands for a page where somebody shares its address. */
@NullMarked
package handbook.output.cards;

import org.jspecify.annotations.NullMarked;
