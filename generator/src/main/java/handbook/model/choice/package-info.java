/** The closed choices of the catalogue: each constant has a name in sources. */
@NullMarked
package handbook.model.choice;

import org.jspecify.annotations.NullMarked;
