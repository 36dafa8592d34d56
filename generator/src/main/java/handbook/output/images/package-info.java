/** The images that writers put into their texts. */
@NullMarked
package handbook.output.images;

import org.jspecify.annotations.NullMarked;
