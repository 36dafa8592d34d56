/** Reads what is written in Markdown: chapters, case studies and plain pages. */
@NullMarked
package handbook.chapter;

import org.jspecify.annotations.NullMarked;
