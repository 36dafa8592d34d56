/** Reads the catalogue: standards, policies, criteria and everything else under standards/. */
@NullMarked
package handbook.catalogue;

import org.jspecify.annotations.NullMarked;
