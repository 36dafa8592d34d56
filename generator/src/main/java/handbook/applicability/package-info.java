/** What applies to what somebody buys or runs: the one rule, and everything that is worked out by it. */
@NullMarked
package handbook.applicability;

import org.jspecify.annotations.NullMarked;
