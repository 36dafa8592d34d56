/** The template engine, and the model as templates see it. */
@NullMarked
package handbook.pages.templates;

import org.jspecify.annotations.NullMarked;
