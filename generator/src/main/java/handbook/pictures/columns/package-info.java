/** Cards in columns, with lines from column to column. */
@NullMarked
package handbook.pictures.columns;

import org.jspecify.annotations.NullMarked;
