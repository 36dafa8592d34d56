/** Where pages and files stood, and where they will stand. */
@NullMarked
package handbook.bringing.address;

import org.jspecify.annotations.NullMarked;
