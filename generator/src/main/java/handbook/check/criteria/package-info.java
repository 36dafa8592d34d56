/** Rules about tender requirements, one class a rule. */
@NullMarked
package handbook.check.criteria;

import org.jspecify.annotations.NullMarked;
