/** Rules about capabilities, their levels and the steps between them, one class a rule. */
@NullMarked
package handbook.check.maturity;

import org.jspecify.annotations.NullMarked;
