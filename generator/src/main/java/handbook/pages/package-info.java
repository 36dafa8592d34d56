/** Makes every page of the site from the model, through templates that see the model and nothing else. */
@NullMarked
package handbook.pages;

import org.jspecify.annotations.NullMarked;
