/** The Markdown that authors write: CommonMark, well-known extensions, and our own. */
@NullMarked
package handbook.markdown.syntax;

import org.jspecify.annotations.NullMarked;
