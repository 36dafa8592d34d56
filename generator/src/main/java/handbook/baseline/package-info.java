/** Problems that are known, and not said again until a day. */
@NullMarked
package handbook.baseline;

import org.jspecify.annotations.NullMarked;
