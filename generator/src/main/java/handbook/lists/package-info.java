/** What is worked out of the whole catalogue once: the order of its lists, what they can be narrowed by, and what each system needs. */
@NullMarked
package handbook.lists;

import org.jspecify.annotations.NullMarked;
