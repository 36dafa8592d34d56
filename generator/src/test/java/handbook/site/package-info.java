/** Tests of the real handbook as it is published. */
@NullMarked
package handbook.site;

import org.jspecify.annotations.NullMarked;
