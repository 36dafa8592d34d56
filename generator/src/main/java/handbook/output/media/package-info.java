/** The images and documents that writers put beside their texts. */
@NullMarked
package handbook.output.media;

import org.jspecify.annotations.NullMarked;
