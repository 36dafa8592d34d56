/** What the frame around a page says about it. */
@NullMarked
package handbook.pages.heads;

import org.jspecify.annotations.NullMarked;
