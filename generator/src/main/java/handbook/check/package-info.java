/** Checks the handbook as a whole, one class a rule. */
@NullMarked
package handbook.check;

import org.jspecify.annotations.NullMarked;
