/** What pages are made from, told by prints: equal prints, equal pages. */
@NullMarked
package handbook.pages.prints;

import org.jspecify.annotations.NullMarked;
