/** Shows the site on this machine while it is being written. */
@NullMarked
package handbook.preview;

import org.jspecify.annotations.NullMarked;
