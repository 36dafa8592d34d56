/** The published files of the index, byte by byte. */
@NullMarked
package handbook.search.files;

import org.jspecify.annotations.NullMarked;
