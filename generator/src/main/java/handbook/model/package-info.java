/** The handbook as typed, immutable values: every kind of entity is one record, and the record is the schema. */
@NullMarked
package handbook.model;

import org.jspecify.annotations.NullMarked;
