/** The pipeline: runs the stages in order, and nothing else. */
@NullMarked
package handbook.build;

import org.jspecify.annotations.NullMarked;
