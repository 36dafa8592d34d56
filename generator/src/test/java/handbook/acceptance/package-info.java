/** What must be true of the handbook's own content, whatever an editor has just changed in it. */
@NullMarked
package handbook.acceptance;

import org.jspecify.annotations.NullMarked;
