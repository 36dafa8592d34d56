/** Looks into the images and documents beside the texts: whether each is what its name says and can be published. */
@NullMarked
package handbook.files;

import org.jspecify.annotations.NullMarked;
