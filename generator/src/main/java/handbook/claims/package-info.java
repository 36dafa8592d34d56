/** Every statement the handbook makes that can be checked against its source, and a fair sample of them. */
@NullMarked
package handbook.claims;

import org.jspecify.annotations.NullMarked;
