/** Reads the site's own settings. */
@NullMarked
package handbook.config;

import org.jspecify.annotations.NullMarked;
