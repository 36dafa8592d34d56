/** Markdown and HTML that other generators read, as a tree that can be written as ours. */
@NullMarked
package handbook.markdown.foreign;

import org.jspecify.annotations.NullMarked;
