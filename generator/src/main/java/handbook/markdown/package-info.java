/** Markdown as bodies, words and marks: the one package that knows Flexmark and jsoup. */
@NullMarked
package handbook.markdown;

import org.jspecify.annotations.NullMarked;
