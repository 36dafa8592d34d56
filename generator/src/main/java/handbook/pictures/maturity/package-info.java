/** Which levels of digital maturity wait for which. */
@NullMarked
package handbook.pictures.maturity;

import org.jspecify.annotations.NullMarked;
