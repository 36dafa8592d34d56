/** Finds and reads the project's files; the only package that reads the disk. */
@NullMarked
package handbook.source;

import org.jspecify.annotations.NullMarked;
