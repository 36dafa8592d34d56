/** What stands around something, step by step. */
@NullMarked
package handbook.pictures.steps;

import org.jspecify.annotations.NullMarked;
