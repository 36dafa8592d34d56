/** Writes what was read as words and marks, one class for each sort of block and run. */
@NullMarked
package handbook.markdown.writing;

import org.jspecify.annotations.NullMarked;
