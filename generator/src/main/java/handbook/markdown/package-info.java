/** Markdown made into safe HTML: the one package that knows Flexmark and jsoup. */
@NullMarked
package handbook.markdown;

import org.jspecify.annotations.NullMarked;
