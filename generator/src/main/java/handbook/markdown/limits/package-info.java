/** What keeps a text from taking all stack or time there is. */
@NullMarked
package handbook.markdown.limits;

import org.jspecify.annotations.NullMarked;
