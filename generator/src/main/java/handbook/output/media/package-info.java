/** The images and documents that writers put beside their texts; of an image its picture alone, in the widths that screens need. */
@NullMarked
package handbook.output.media;

import org.jspecify.annotations.NullMarked;
