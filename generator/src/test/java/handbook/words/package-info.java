/** The words of the site, and what a project may put in their place. */
@NullMarked
package handbook.words;

import org.jspecify.annotations.NullMarked;
