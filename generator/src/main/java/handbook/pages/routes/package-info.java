/** Which pages a site has, and where. */
@NullMarked
package handbook.pages.routes;

import org.jspecify.annotations.NullMarked;
