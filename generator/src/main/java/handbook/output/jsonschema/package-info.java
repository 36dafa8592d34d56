/** What editors may write, as JSON Schema for their tools. */
@NullMarked
package handbook.output.jsonschema;

import org.jspecify.annotations.NullMarked;
