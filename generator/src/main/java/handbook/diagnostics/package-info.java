/** What is wrong with the sources, as values: rules, places, messages and hints. */
@NullMarked
package handbook.diagnostics;

import org.jspecify.annotations.NullMarked;
