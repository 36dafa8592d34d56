/** Tests of reading Markdown. */
@NullMarked
package handbook.markdown;

import org.jspecify.annotations.NullMarked;
