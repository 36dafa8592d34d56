/** The catalogue as the browser's tools read it. */
@NullMarked
package handbook.data;

import org.jspecify.annotations.NullMarked;
