/** The browser half as files of the site: styles, scripts and icons. */
@NullMarked
package handbook.output.assets;

import org.jspecify.annotations.NullMarked;
