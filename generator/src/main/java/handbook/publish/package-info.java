/** Publishes the site into a folder it owns, whole or not at all; the only package that writes to disk. */
@NullMarked
package handbook.publish;

import org.jspecify.annotations.NullMarked;
