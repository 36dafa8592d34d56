/** How texts are cut into words and terms. */
@NullMarked
package handbook.search.text;

import org.jspecify.annotations.NullMarked;
