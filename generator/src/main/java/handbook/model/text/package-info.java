/** What stands in a body of text: words and marks, headings, links, images and short forms. */
@NullMarked
package handbook.model.text;

import org.jspecify.annotations.NullMarked;
