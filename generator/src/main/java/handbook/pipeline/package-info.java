/** The pipeline: runs the stages in order, and nothing else. */
@NullMarked
package handbook.pipeline;

import org.jspecify.annotations.NullMarked;
