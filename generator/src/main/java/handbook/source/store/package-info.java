/** What was read of files, as bytes: what one build read, another need not read again. */
@NullMarked
package handbook.source.store;

import org.jspecify.annotations.NullMarked;
