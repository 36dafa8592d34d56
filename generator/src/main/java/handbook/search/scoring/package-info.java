/** How well a document answers, and what is done to a ranking before readers see it. */
@NullMarked
package handbook.search.scoring;

import org.jspecify.annotations.NullMarked;
