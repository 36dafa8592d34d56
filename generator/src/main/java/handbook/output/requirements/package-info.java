/** What a system of each type must meet, as files to put into a tender. */
@NullMarked
package handbook.output.requirements;

import org.jspecify.annotations.NullMarked;
