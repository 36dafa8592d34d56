/** Values that entities are made of: dates, addresses and places in source files. */
@NullMarked
package handbook.model.value;

import org.jspecify.annotations.NullMarked;
