/** What a system of each type must meet, as files to put into a tender. */
@NullMarked
package handbook.procure;

import org.jspecify.annotations.NullMarked;
