/** What a record says of its fields, read once from its components. */
@NullMarked
package handbook.schema;

import org.jspecify.annotations.NullMarked;
