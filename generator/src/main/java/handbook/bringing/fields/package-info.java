/** The fields before a page, as other generators write them and as the handbook does. */
@NullMarked
package handbook.bringing.fields;

import org.jspecify.annotations.NullMarked;
