/** What a record component may say of the field it stands for. */
@NullMarked
package handbook.model.field;

import org.jspecify.annotations.NullMarked;
