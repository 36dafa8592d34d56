/** Problems as people read them and as other programs do. */
@NullMarked
package handbook.reporting;

import org.jspecify.annotations.NullMarked;
