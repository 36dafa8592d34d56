/** What stands in a body of text: headings, links, images and short forms. */
@NullMarked
package handbook.model.text;

import org.jspecify.annotations.NullMarked;
