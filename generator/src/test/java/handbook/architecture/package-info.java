/** Keeps the program cut as its design says. */
@NullMarked
package handbook.architecture;

import org.jspecify.annotations.NullMarked;
