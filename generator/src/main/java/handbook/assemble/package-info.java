/** Puts the handbook together: resolves every reference and link, and finds what refers to what. */
@NullMarked
package handbook.assemble;

import org.jspecify.annotations.NullMarked;
