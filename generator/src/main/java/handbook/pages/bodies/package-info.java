/** Writes bodies as the web shows them: elements, the design system's classes, popovers for terms. */
@NullMarked
package handbook.pages.bodies;

import org.jspecify.annotations.NullMarked;
