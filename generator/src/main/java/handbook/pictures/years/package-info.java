/** What lies in time: how much of it in each year, and what comes when. */
@NullMarked
package handbook.pictures.years;

import org.jspecify.annotations.NullMarked;
