/** The empty roadmap, as files to fill in away from the website. */
@NullMarked
package handbook.output.roadmap;

import org.jspecify.annotations.NullMarked;
