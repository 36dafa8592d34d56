/** What each kind of page shows beside the entity it is about. */
@NullMarked
package handbook.pages.views;

import org.jspecify.annotations.NullMarked;
