/** What tests share. */
@NullMarked
package handbook;

import org.jspecify.annotations.NullMarked;
