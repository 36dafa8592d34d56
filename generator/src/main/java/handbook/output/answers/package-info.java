/** The facts that questions of known forms ask for, by the names of what they are about; {@code generator/docs/search-answers.md} describes the files. */
@NullMarked
package handbook.output.answers;

import org.jspecify.annotations.NullMarked;
