/** Brings a handbook that another generator publishes into a project. */
@NullMarked
package handbook.bringing;

import org.jspecify.annotations.NullMarked;
