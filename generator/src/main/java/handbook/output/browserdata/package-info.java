/** The catalogue as the browser's tools read it. */
@NullMarked
package handbook.output.browserdata;

import org.jspecify.annotations.NullMarked;
