/** The site put together: settings, catalogue, references and addresses. */
@NullMarked
package handbook.model.site;

import org.jspecify.annotations.NullMarked;
